# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="UserFeatures")


@_attrs_define
class UserFeatures:
    """
    Attributes:
        meeting_capacity (int | None | Unset):
        large_meeting (bool | None | Unset):
        webinar (bool | None | Unset):
        cn_meeting (bool | None | Unset):
        in_meeting (bool | None | Unset):
        zoom_phone (bool | None | Unset):
        concurrent_meeting (None | str | Unset):
    """

    meeting_capacity: int | None | Unset = UNSET
    large_meeting: bool | None | Unset = UNSET
    webinar: bool | None | Unset = UNSET
    cn_meeting: bool | None | Unset = UNSET
    in_meeting: bool | None | Unset = UNSET
    zoom_phone: bool | None | Unset = UNSET
    concurrent_meeting: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        meeting_capacity: int | None | Unset
        if isinstance(self.meeting_capacity, Unset):
            meeting_capacity = UNSET
        else:
            meeting_capacity = self.meeting_capacity

        large_meeting: bool | None | Unset
        if isinstance(self.large_meeting, Unset):
            large_meeting = UNSET
        else:
            large_meeting = self.large_meeting

        webinar: bool | None | Unset
        if isinstance(self.webinar, Unset):
            webinar = UNSET
        else:
            webinar = self.webinar

        cn_meeting: bool | None | Unset
        if isinstance(self.cn_meeting, Unset):
            cn_meeting = UNSET
        else:
            cn_meeting = self.cn_meeting

        in_meeting: bool | None | Unset
        if isinstance(self.in_meeting, Unset):
            in_meeting = UNSET
        else:
            in_meeting = self.in_meeting

        zoom_phone: bool | None | Unset
        if isinstance(self.zoom_phone, Unset):
            zoom_phone = UNSET
        else:
            zoom_phone = self.zoom_phone

        concurrent_meeting: None | str | Unset
        if isinstance(self.concurrent_meeting, Unset):
            concurrent_meeting = UNSET
        else:
            concurrent_meeting = self.concurrent_meeting

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if meeting_capacity is not UNSET:
            field_dict["meeting_capacity"] = meeting_capacity
        if large_meeting is not UNSET:
            field_dict["large_meeting"] = large_meeting
        if webinar is not UNSET:
            field_dict["webinar"] = webinar
        if cn_meeting is not UNSET:
            field_dict["cn_meeting"] = cn_meeting
        if in_meeting is not UNSET:
            field_dict["in_meeting"] = in_meeting
        if zoom_phone is not UNSET:
            field_dict["zoom_phone"] = zoom_phone
        if concurrent_meeting is not UNSET:
            field_dict["concurrent_meeting"] = concurrent_meeting

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        meeting_capacity: int | None | Unset = d.pop("meeting_capacity", UNSET)

        large_meeting: bool | None | Unset = d.pop("large_meeting", UNSET)

        webinar: bool | None | Unset = d.pop("webinar", UNSET)

        cn_meeting: bool | None | Unset = d.pop("cn_meeting", UNSET)

        in_meeting: bool | None | Unset = d.pop("in_meeting", UNSET)

        zoom_phone: bool | None | Unset = d.pop("zoom_phone", UNSET)

        concurrent_meeting: None | str | Unset = d.pop("concurrent_meeting", UNSET)

        user_features = cls(
            meeting_capacity=meeting_capacity,
            large_meeting=large_meeting,
            webinar=webinar,
            cn_meeting=cn_meeting,
            in_meeting=in_meeting,
            zoom_phone=zoom_phone,
            concurrent_meeting=concurrent_meeting,
        )

        user_features.additional_properties = d
        return user_features

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
