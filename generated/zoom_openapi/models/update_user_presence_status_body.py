# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.update_user_presence_status_body_status import (
    UpdateUserPresenceStatusBodyStatus,
    check_update_user_presence_status_body_status,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdateUserPresenceStatusBody")


@_attrs_define
class UpdateUserPresenceStatusBody:
    """
    Attributes:
        status (UpdateUserPresenceStatusBodyStatus | Unset): New status. Clients before version 5.3.0 go only from
            `Away` or `Available` to `Do_Not_Disturb`. Later ones switch between `Away` and `Available`, and from
            `Do_Not_Disturb` to either. Example: Do_Not_Disturb.
        duration (int | Unset): Minutes that `Do_Not_Disturb` lasts, at most 1440; 20 when left out. Example: 60.
    """

    status: UpdateUserPresenceStatusBodyStatus | Unset = UNSET
    duration: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status

        duration = self.duration

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if status is not UNSET:
            field_dict["status"] = status
        if duration is not UNSET:
            field_dict["duration"] = duration

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _status = d.pop("status", UNSET)
        status: UpdateUserPresenceStatusBodyStatus | Unset
        try:
            status = check_update_user_presence_status_body_status(_status)
        except (TypeError, ValueError, AttributeError, KeyError):
            status = _status

        duration = d.pop("duration", UNSET)

        update_user_presence_status_body = cls(
            status=status,
            duration=duration,
        )

        update_user_presence_status_body.additional_properties = d
        return update_user_presence_status_body

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
