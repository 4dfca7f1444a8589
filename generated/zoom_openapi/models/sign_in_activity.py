# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="SignInActivity")


@_attrs_define
class SignInActivity:
    """
    Attributes:
        email (None | str | Unset):
        time (None | str | Unset):
        type_ (None | str | Unset):
        ip_address (None | str | Unset):
        client_type (None | str | Unset):
        version (None | str | Unset):
    """

    email: None | str | Unset = UNSET
    time: None | str | Unset = UNSET
    type_: None | str | Unset = UNSET
    ip_address: None | str | Unset = UNSET
    client_type: None | str | Unset = UNSET
    version: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        time: None | str | Unset
        if isinstance(self.time, Unset):
            time = UNSET
        else:
            time = self.time

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        else:
            type_ = self.type_

        ip_address: None | str | Unset
        if isinstance(self.ip_address, Unset):
            ip_address = UNSET
        else:
            ip_address = self.ip_address

        client_type: None | str | Unset
        if isinstance(self.client_type, Unset):
            client_type = UNSET
        else:
            client_type = self.client_type

        version: None | str | Unset
        if isinstance(self.version, Unset):
            version = UNSET
        else:
            version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if email is not UNSET:
            field_dict["email"] = email
        if time is not UNSET:
            field_dict["time"] = time
        if type_ is not UNSET:
            field_dict["type"] = type_
        if ip_address is not UNSET:
            field_dict["ip_address"] = ip_address
        if client_type is not UNSET:
            field_dict["client_type"] = client_type
        if version is not UNSET:
            field_dict["version"] = version

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        email: None | str | Unset = d.pop("email", UNSET)

        time: None | str | Unset = d.pop("time", UNSET)

        type_: None | str | Unset = d.pop("type", UNSET)

        ip_address: None | str | Unset = d.pop("ip_address", UNSET)

        client_type: None | str | Unset = d.pop("client_type", UNSET)

        version: None | str | Unset = d.pop("version", UNSET)

        sign_in_activity = cls(
            email=email,
            time=time,
            type_=type_,
            ip_address=ip_address,
            client_type=client_type,
            version=version,
        )

        sign_in_activity.additional_properties = d
        return sign_in_activity

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
