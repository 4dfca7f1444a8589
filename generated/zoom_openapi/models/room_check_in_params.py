# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="RoomCheckInParams")


@_attrs_define
class RoomCheckInParams:
    """
    Attributes:
        event_id (str | Unset):
        change_key (str | Unset):
        calendar_id (str | Unset):
        resource_email (str | Unset):
    """

    event_id: str | Unset = UNSET
    change_key: str | Unset = UNSET
    calendar_id: str | Unset = UNSET
    resource_email: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        event_id = self.event_id

        change_key = self.change_key

        calendar_id = self.calendar_id

        resource_email = self.resource_email

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if event_id is not UNSET:
            field_dict["event_id"] = event_id
        if change_key is not UNSET:
            field_dict["change_key"] = change_key
        if calendar_id is not UNSET:
            field_dict["calendar_id"] = calendar_id
        if resource_email is not UNSET:
            field_dict["resource_email"] = resource_email

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        event_id = d.pop("event_id", UNSET)

        change_key = d.pop("change_key", UNSET)

        calendar_id = d.pop("calendar_id", UNSET)

        resource_email = d.pop("resource_email", UNSET)

        room_check_in_params = cls(
            event_id=event_id,
            change_key=change_key,
            calendar_id=calendar_id,
            resource_email=resource_email,
        )

        room_check_in_params.additional_properties = d
        return room_check_in_params

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
