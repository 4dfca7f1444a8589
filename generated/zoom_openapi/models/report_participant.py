# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ReportParticipant")


@_attrs_define
class ReportParticipant:
    """
    Attributes:
        id (None | str | Unset):
        user_id (None | str | Unset):
        name (None | str | Unset):
        user_email (None | str | Unset):
        join_time (None | str | Unset):
        leave_time (None | str | Unset):
        duration (None | str | Unset):
    """

    id: None | str | Unset = UNSET
    user_id: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    user_email: None | str | Unset = UNSET
    join_time: None | str | Unset = UNSET
    leave_time: None | str | Unset = UNSET
    duration: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        user_id: None | str | Unset
        if isinstance(self.user_id, Unset):
            user_id = UNSET
        else:
            user_id = self.user_id

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        user_email: None | str | Unset
        if isinstance(self.user_email, Unset):
            user_email = UNSET
        else:
            user_email = self.user_email

        join_time: None | str | Unset
        if isinstance(self.join_time, Unset):
            join_time = UNSET
        else:
            join_time = self.join_time

        leave_time: None | str | Unset
        if isinstance(self.leave_time, Unset):
            leave_time = UNSET
        else:
            leave_time = self.leave_time

        duration: None | str | Unset
        if isinstance(self.duration, Unset):
            duration = UNSET
        else:
            duration = self.duration

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if name is not UNSET:
            field_dict["name"] = name
        if user_email is not UNSET:
            field_dict["user_email"] = user_email
        if join_time is not UNSET:
            field_dict["join_time"] = join_time
        if leave_time is not UNSET:
            field_dict["leave_time"] = leave_time
        if duration is not UNSET:
            field_dict["duration"] = duration

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id: None | str | Unset = d.pop("id", UNSET)

        user_id: None | str | Unset = d.pop("user_id", UNSET)

        name: None | str | Unset = d.pop("name", UNSET)

        user_email: None | str | Unset = d.pop("user_email", UNSET)

        join_time: None | str | Unset = d.pop("join_time", UNSET)

        leave_time: None | str | Unset = d.pop("leave_time", UNSET)

        duration: None | str | Unset = d.pop("duration", UNSET)

        report_participant = cls(
            id=id,
            user_id=user_id,
            name=name,
            user_email=user_email,
            join_time=join_time,
            leave_time=leave_time,
            duration=duration,
        )

        report_participant.additional_properties = d
        return report_participant

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
