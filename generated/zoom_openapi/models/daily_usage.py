# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="DailyUsage")


@_attrs_define
class DailyUsage:
    """
    Attributes:
        date (None | str | Unset):
        new_users (int | None | Unset):
        meetings (int | None | Unset):
        participants (int | None | Unset):
        meeting_minutes (int | None | Unset):
    """

    date: None | str | Unset = UNSET
    new_users: int | None | Unset = UNSET
    meetings: int | None | Unset = UNSET
    participants: int | None | Unset = UNSET
    meeting_minutes: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        date: None | str | Unset
        if isinstance(self.date, Unset):
            date = UNSET
        else:
            date = self.date

        new_users: int | None | Unset
        if isinstance(self.new_users, Unset):
            new_users = UNSET
        else:
            new_users = self.new_users

        meetings: int | None | Unset
        if isinstance(self.meetings, Unset):
            meetings = UNSET
        else:
            meetings = self.meetings

        participants: int | None | Unset
        if isinstance(self.participants, Unset):
            participants = UNSET
        else:
            participants = self.participants

        meeting_minutes: int | None | Unset
        if isinstance(self.meeting_minutes, Unset):
            meeting_minutes = UNSET
        else:
            meeting_minutes = self.meeting_minutes

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if date is not UNSET:
            field_dict["date"] = date
        if new_users is not UNSET:
            field_dict["new_users"] = new_users
        if meetings is not UNSET:
            field_dict["meetings"] = meetings
        if participants is not UNSET:
            field_dict["participants"] = participants
        if meeting_minutes is not UNSET:
            field_dict["meeting_minutes"] = meeting_minutes

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        date: None | str | Unset = d.pop("date", UNSET)

        new_users: int | None | Unset = d.pop("new_users", UNSET)

        meetings: int | None | Unset = d.pop("meetings", UNSET)

        participants: int | None | Unset = d.pop("participants", UNSET)

        meeting_minutes: int | None | Unset = d.pop("meeting_minutes", UNSET)

        daily_usage = cls(
            date=date,
            new_users=new_users,
            meetings=meetings,
            participants=participants,
            meeting_minutes=meeting_minutes,
        )

        daily_usage.additional_properties = d
        return daily_usage

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
