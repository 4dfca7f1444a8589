# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="RoomBasic")


@_attrs_define
class RoomBasic:
    """
    Attributes:
        name (None | str | Unset):
        activation_code (None | str | Unset):
        support_email (None | str | Unset):
        support_phone (None | str | Unset):
        room_passcode (None | str | Unset):
        required_code_to_ext (bool | None | Unset):
        hide_room_in_contacts (bool | None | Unset):
    """

    name: None | str | Unset = UNSET
    activation_code: None | str | Unset = UNSET
    support_email: None | str | Unset = UNSET
    support_phone: None | str | Unset = UNSET
    room_passcode: None | str | Unset = UNSET
    required_code_to_ext: bool | None | Unset = UNSET
    hide_room_in_contacts: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        activation_code: None | str | Unset
        if isinstance(self.activation_code, Unset):
            activation_code = UNSET
        else:
            activation_code = self.activation_code

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

        hide_room_in_contacts: bool | None | Unset
        if isinstance(self.hide_room_in_contacts, Unset):
            hide_room_in_contacts = UNSET
        else:
            hide_room_in_contacts = self.hide_room_in_contacts

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if activation_code is not UNSET:
            field_dict["activation_code"] = activation_code
        if support_email is not UNSET:
            field_dict["support_email"] = support_email
        if support_phone is not UNSET:
            field_dict["support_phone"] = support_phone
        if room_passcode is not UNSET:
            field_dict["room_passcode"] = room_passcode
        if required_code_to_ext is not UNSET:
            field_dict["required_code_to_ext"] = required_code_to_ext
        if hide_room_in_contacts is not UNSET:
            field_dict["hide_room_in_contacts"] = hide_room_in_contacts

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name: None | str | Unset = d.pop("name", UNSET)

        activation_code: None | str | Unset = d.pop("activation_code", UNSET)

        support_email: None | str | Unset = d.pop("support_email", UNSET)

        support_phone: None | str | Unset = d.pop("support_phone", UNSET)

        room_passcode: None | str | Unset = d.pop("room_passcode", UNSET)

        required_code_to_ext: bool | None | Unset = d.pop("required_code_to_ext", UNSET)

        hide_room_in_contacts: bool | None | Unset = d.pop("hide_room_in_contacts", UNSET)

        room_basic = cls(
            name=name,
            activation_code=activation_code,
            support_email=support_email,
            support_phone=support_phone,
            room_passcode=room_passcode,
            required_code_to_ext=required_code_to_ext,
            hide_room_in_contacts=hide_room_in_contacts,
        )

        room_basic.additional_properties = d
        return room_basic

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
