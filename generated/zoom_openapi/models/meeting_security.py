# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MeetingSecurity")


@_attrs_define
class MeetingSecurity:
    """
    Attributes:
        end_to_end_encrypted_meetings (bool | Unset):
        encryption_type (str | Unset):
    """

    end_to_end_encrypted_meetings: bool | Unset = UNSET
    encryption_type: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        end_to_end_encrypted_meetings = self.end_to_end_encrypted_meetings

        encryption_type = self.encryption_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if end_to_end_encrypted_meetings is not UNSET:
            field_dict["end_to_end_encrypted_meetings"] = end_to_end_encrypted_meetings
        if encryption_type is not UNSET:
            field_dict["encryption_type"] = encryption_type

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        end_to_end_encrypted_meetings = d.pop("end_to_end_encrypted_meetings", UNSET)

        encryption_type = d.pop("encryption_type", UNSET)

        meeting_security = cls(
            end_to_end_encrypted_meetings=end_to_end_encrypted_meetings,
            encryption_type=encryption_type,
        )

        meeting_security.additional_properties = d
        return meeting_security

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
