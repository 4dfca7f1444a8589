# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="RoomAccountProfileBasic")


@_attrs_define
class RoomAccountProfileBasic:
    """
    Attributes:
        support_email (None | str | Unset):
        support_phone (None | str | Unset):
        room_passcode (None | str | Unset):
        required_code_to_ext (bool | None | Unset):
    """

    support_email: None | str | Unset = UNSET
    support_phone: None | str | Unset = UNSET
    room_passcode: None | str | Unset = UNSET
    required_code_to_ext: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        support_email: None | str | Unset
        if isinstance(self.support_email, Unset):
            support_email = UNSET
        else:
            support_email = self.support_email

        support_phone: None | str | Unset
        if isinstance(self.support_phone, Unset):
            support_phone = UNSET
        else:
            support_phone = self.support_phone

        room_passcode: None | str | Unset
        if isinstance(self.room_passcode, Unset):
            room_passcode = UNSET
        else:
            room_passcode = self.room_passcode

        required_code_to_ext: bool | None | Unset
        if isinstance(self.required_code_to_ext, Unset):
            required_code_to_ext = UNSET
        else:
            required_code_to_ext = self.required_code_to_ext

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if support_email is not UNSET:
            field_dict["support_email"] = support_email
        if support_phone is not UNSET:
            field_dict["support_phone"] = support_phone
        if room_passcode is not UNSET:
            field_dict["room_passcode"] = room_passcode
        if required_code_to_ext is not UNSET:
            field_dict["required_code_to_ext"] = required_code_to_ext

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        support_email: None | str | Unset = d.pop("support_email", UNSET)

        support_phone: None | str | Unset = d.pop("support_phone", UNSET)

        room_passcode: None | str | Unset = d.pop("room_passcode", UNSET)

        required_code_to_ext: bool | None | Unset = d.pop("required_code_to_ext", UNSET)

        room_account_profile_basic = cls(
            support_email=support_email,
            support_phone=support_phone,
            room_passcode=room_passcode,
            required_code_to_ext=required_code_to_ext,
        )

        room_account_profile_basic.additional_properties = d
        return room_account_profile_basic

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
