# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="TelephoneCall")


@_attrs_define
class TelephoneCall:
    """
    Attributes:
        meeting_id (int | None | Unset):
        phone_number (None | str | Unset):
        host_name (None | str | Unset):
        host_email (None | str | Unset):
        dept (None | str | Unset):
        start_time (None | str | Unset):
        end_time (None | str | Unset):
        duration (int | None | Unset):
        total (int | None | Unset):
        country_name (None | str | Unset):
        meeting_type (None | str | Unset):
        call_in_number (None | str | Unset):
    """

    meeting_id: int | None | Unset = UNSET
    phone_number: None | str | Unset = UNSET
    host_name: None | str | Unset = UNSET
    host_email: None | str | Unset = UNSET
    dept: None | str | Unset = UNSET
    start_time: None | str | Unset = UNSET
    end_time: None | str | Unset = UNSET
    duration: int | None | Unset = UNSET
    total: int | None | Unset = UNSET
    country_name: None | str | Unset = UNSET
    meeting_type: None | str | Unset = UNSET
    call_in_number: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        meeting_id: int | None | Unset
        if isinstance(self.meeting_id, Unset):
            meeting_id = UNSET
        else:
            meeting_id = self.meeting_id

        phone_number: None | str | Unset
        if isinstance(self.phone_number, Unset):
            phone_number = UNSET
        else:
            phone_number = self.phone_number

        host_name: None | str | Unset
        if isinstance(self.host_name, Unset):
            host_name = UNSET
        else:
            host_name = self.host_name

        host_email: None | str | Unset
        if isinstance(self.host_email, Unset):
            host_email = UNSET
        else:
            host_email = self.host_email

        dept: None | str | Unset
        if isinstance(self.dept, Unset):
            dept = UNSET
        else:
            dept = self.dept

        start_time: None | str | Unset
        if isinstance(self.start_time, Unset):
            start_time = UNSET
        else:
            start_time = self.start_time

        end_time: None | str | Unset
        if isinstance(self.end_time, Unset):
            end_time = UNSET
        else:
            end_time = self.end_time

        duration: int | None | Unset
        if isinstance(self.duration, Unset):
            duration = UNSET
        else:
            duration = self.duration

        total: int | None | Unset
        if isinstance(self.total, Unset):
            total = UNSET
        else:
            total = self.total

        country_name: None | str | Unset
        if isinstance(self.country_name, Unset):
            country_name = UNSET
        else:
            country_name = self.country_name

        meeting_type: None | str | Unset
        if isinstance(self.meeting_type, Unset):
            meeting_type = UNSET
        else:
            meeting_type = self.meeting_type

        call_in_number: None | str | Unset
        if isinstance(self.call_in_number, Unset):
            call_in_number = UNSET
        else:
            call_in_number = self.call_in_number

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if meeting_id is not UNSET:
            field_dict["meeting_id"] = meeting_id
        if phone_number is not UNSET:
            field_dict["phone_number"] = phone_number
        if host_name is not UNSET:
            field_dict["host_name"] = host_name
        if host_email is not UNSET:
            field_dict["host_email"] = host_email
        if dept is not UNSET:
            field_dict["dept"] = dept
        if start_time is not UNSET:
            field_dict["start_time"] = start_time
        if end_time is not UNSET:
            field_dict["end_time"] = end_time
        if duration is not UNSET:
            field_dict["duration"] = duration
        if total is not UNSET:
            field_dict["total"] = total
        if country_name is not UNSET:
            field_dict["country_name"] = country_name
        if meeting_type is not UNSET:
            field_dict["meeting_type"] = meeting_type
        if call_in_number is not UNSET:
            field_dict["call_in_number"] = call_in_number

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        meeting_id: int | None | Unset = d.pop("meeting_id", UNSET)

        phone_number: None | str | Unset = d.pop("phone_number", UNSET)

        host_name: None | str | Unset = d.pop("host_name", UNSET)

        host_email: None | str | Unset = d.pop("host_email", UNSET)

        dept: None | str | Unset = d.pop("dept", UNSET)

        start_time: None | str | Unset = d.pop("start_time", UNSET)

        end_time: None | str | Unset = d.pop("end_time", UNSET)

        duration: int | None | Unset = d.pop("duration", UNSET)

        total: int | None | Unset = d.pop("total", UNSET)

        country_name: None | str | Unset = d.pop("country_name", UNSET)

        meeting_type: None | str | Unset = d.pop("meeting_type", UNSET)

        call_in_number: None | str | Unset = d.pop("call_in_number", UNSET)

        telephone_call = cls(
            meeting_id=meeting_id,
            phone_number=phone_number,
            host_name=host_name,
            host_email=host_email,
            dept=dept,
            start_time=start_time,
            end_time=end_time,
            duration=duration,
            total=total,
            country_name=country_name,
            meeting_type=meeting_type,
            call_in_number=call_in_number,
        )

        telephone_call.additional_properties = d
        return telephone_call

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
