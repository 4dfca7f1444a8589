# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="LockedIpAddressAccessControlSettings")


@_attrs_define
class LockedIpAddressAccessControlSettings:
    """
    Attributes:
        enable (bool | None | Unset):
        ip_addresses_or_ranges (None | str | Unset):
    """

    enable: bool | None | Unset = UNSET
    ip_addresses_or_ranges: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        enable: bool | None | Unset
        if isinstance(self.enable, Unset):
            enable = UNSET
        else:
            enable = self.enable

        ip_addresses_or_ranges: None | str | Unset
        if isinstance(self.ip_addresses_or_ranges, Unset):
            ip_addresses_or_ranges = UNSET
        else:
            ip_addresses_or_ranges = self.ip_addresses_or_ranges

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if enable is not UNSET:
            field_dict["enable"] = enable
        if ip_addresses_or_ranges is not UNSET:
            field_dict["ip_addresses_or_ranges"] = ip_addresses_or_ranges

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        enable: bool | None | Unset = d.pop("enable", UNSET)

        ip_addresses_or_ranges: None | str | Unset = d.pop("ip_addresses_or_ranges", UNSET)

        locked_ip_address_access_control_settings = cls(
            enable=enable,
            ip_addresses_or_ranges=ip_addresses_or_ranges,
        )

        locked_ip_address_access_control_settings.additional_properties = d
        return locked_ip_address_access_control_settings

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
