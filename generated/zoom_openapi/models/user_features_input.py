# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="UserFeaturesInput")


@_attrs_define
class UserFeaturesInput:
    """
    Attributes:
        meeting_capacity (int | Unset):
        large_meeting (bool | Unset):
        large_meeting_capacity (int | Unset):
        webinar (bool | Unset):
        webinar_capacity (int | Unset):
        zoom_events (bool | Unset):
        zoom_events_capacity (int | Unset):
        zoom_phone (bool | Unset):
        concurrent_meeting (str | Unset):
    """

    meeting_capacity: int | Unset = UNSET
    large_meeting: bool | Unset = UNSET
    large_meeting_capacity: int | Unset = UNSET
    webinar: bool | Unset = UNSET
    webinar_capacity: int | Unset = UNSET
    zoom_events: bool | Unset = UNSET
    zoom_events_capacity: int | Unset = UNSET
    zoom_phone: bool | Unset = UNSET
    concurrent_meeting: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        meeting_capacity = self.meeting_capacity

        large_meeting = self.large_meeting

        large_meeting_capacity = self.large_meeting_capacity

        webinar = self.webinar

        webinar_capacity = self.webinar_capacity

        zoom_events = self.zoom_events

        zoom_events_capacity = self.zoom_events_capacity

        zoom_phone = self.zoom_phone

        concurrent_meeting = self.concurrent_meeting

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if meeting_capacity is not UNSET:
            field_dict["meeting_capacity"] = meeting_capacity
        if large_meeting is not UNSET:
            field_dict["large_meeting"] = large_meeting
        if large_meeting_capacity is not UNSET:
            field_dict["large_meeting_capacity"] = large_meeting_capacity
        if webinar is not UNSET:
            field_dict["webinar"] = webinar
        if webinar_capacity is not UNSET:
            field_dict["webinar_capacity"] = webinar_capacity
        if zoom_events is not UNSET:
            field_dict["zoom_events"] = zoom_events
        if zoom_events_capacity is not UNSET:
            field_dict["zoom_events_capacity"] = zoom_events_capacity
        if zoom_phone is not UNSET:
            field_dict["zoom_phone"] = zoom_phone
        if concurrent_meeting is not UNSET:
            field_dict["concurrent_meeting"] = concurrent_meeting

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        meeting_capacity = d.pop("meeting_capacity", UNSET)

        large_meeting = d.pop("large_meeting", UNSET)

        large_meeting_capacity = d.pop("large_meeting_capacity", UNSET)

        webinar = d.pop("webinar", UNSET)

        webinar_capacity = d.pop("webinar_capacity", UNSET)

        zoom_events = d.pop("zoom_events", UNSET)

        zoom_events_capacity = d.pop("zoom_events_capacity", UNSET)

        zoom_phone = d.pop("zoom_phone", UNSET)

        concurrent_meeting = d.pop("concurrent_meeting", UNSET)

        user_features_input = cls(
            meeting_capacity=meeting_capacity,
            large_meeting=large_meeting,
            large_meeting_capacity=large_meeting_capacity,
            webinar=webinar,
            webinar_capacity=webinar_capacity,
            zoom_events=zoom_events,
            zoom_events_capacity=zoom_events_capacity,
            zoom_phone=zoom_phone,
            concurrent_meeting=concurrent_meeting,
        )

        user_features_input.additional_properties = d
        return user_features_input

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
