# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ReportHost")


@_attrs_define
class ReportHost:
    """
    Attributes:
        id (None | str | Unset):
        email (None | str | Unset):
        user_name (None | str | Unset):
        type_ (int | None | Unset):
        dept (None | str | Unset):
        meetings (int | None | Unset):
        participants (int | None | Unset):
        meeting_minutes (int | None | Unset):
        last_client_version (None | str | Unset):
        last_login_time (None | str | Unset):
        create_time (None | str | Unset):
    """

    id: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    user_name: None | str | Unset = UNSET
    type_: int | None | Unset = UNSET
    dept: None | str | Unset = UNSET
    meetings: int | None | Unset = UNSET
    participants: int | None | Unset = UNSET
    meeting_minutes: int | None | Unset = UNSET
    last_client_version: None | str | Unset = UNSET
    last_login_time: None | str | Unset = UNSET
    create_time: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        user_name: None | str | Unset
        if isinstance(self.user_name, Unset):
            user_name = UNSET
        else:
            user_name = self.user_name

        type_: int | None | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        else:
            type_ = self.type_

        dept: None | str | Unset
        if isinstance(self.dept, Unset):
            dept = UNSET
        else:
            dept = self.dept

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

        last_client_version: None | str | Unset
        if isinstance(self.last_client_version, Unset):
            last_client_version = UNSET
        else:
            last_client_version = self.last_client_version

        last_login_time: None | str | Unset
        if isinstance(self.last_login_time, Unset):
            last_login_time = UNSET
        else:
            last_login_time = self.last_login_time

        create_time: None | str | Unset
        if isinstance(self.create_time, Unset):
            create_time = UNSET
        else:
            create_time = self.create_time

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if email is not UNSET:
            field_dict["email"] = email
        if user_name is not UNSET:
            field_dict["user_name"] = user_name
        if type_ is not UNSET:
            field_dict["type"] = type_
        if dept is not UNSET:
            field_dict["dept"] = dept
        if meetings is not UNSET:
            field_dict["meetings"] = meetings
        if participants is not UNSET:
            field_dict["participants"] = participants
        if meeting_minutes is not UNSET:
            field_dict["meeting_minutes"] = meeting_minutes
        if last_client_version is not UNSET:
            field_dict["last_client_version"] = last_client_version
        if last_login_time is not UNSET:
            field_dict["last_login_time"] = last_login_time
        if create_time is not UNSET:
            field_dict["create_time"] = create_time

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id: None | str | Unset = d.pop("id", UNSET)

        email: None | str | Unset = d.pop("email", UNSET)

        user_name: None | str | Unset = d.pop("user_name", UNSET)

        type_: int | None | Unset = d.pop("type", UNSET)

        dept: None | str | Unset = d.pop("dept", UNSET)

        meetings: int | None | Unset = d.pop("meetings", UNSET)

        participants: int | None | Unset = d.pop("participants", UNSET)

        meeting_minutes: int | None | Unset = d.pop("meeting_minutes", UNSET)

        last_client_version: None | str | Unset = d.pop("last_client_version", UNSET)

        last_login_time: None | str | Unset = d.pop("last_login_time", UNSET)

        create_time: None | str | Unset = d.pop("create_time", UNSET)

        report_host = cls(
            id=id,
            email=email,
            user_name=user_name,
            type_=type_,
            dept=dept,
            meetings=meetings,
            participants=participants,
            meeting_minutes=meeting_minutes,
            last_client_version=last_client_version,
            last_login_time=last_login_time,
            create_time=create_time,
        )

        report_host.additional_properties = d
        return report_host

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
