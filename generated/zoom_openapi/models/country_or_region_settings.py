# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="CountryOrRegionSettings")


@_attrs_define
class CountryOrRegionSettings:
    """
    Attributes:
        enable (bool | None | Unset):
        method (None | str | Unset):
        approved_list (list[str] | None | Unset):
        denied_list (list[str] | None | Unset):
    """

    enable: bool | None | Unset = UNSET
    method: None | str | Unset = UNSET
    approved_list: list[str] | None | Unset = UNSET
    denied_list: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        enable: bool | None | Unset
        if isinstance(self.enable, Unset):
            enable = UNSET
        else:
            enable = self.enable

        method: None | str | Unset
        if isinstance(self.method, Unset):
            method = UNSET
        else:
            method = self.method

        approved_list: list[str] | None | Unset
        if isinstance(self.approved_list, Unset):
            approved_list = UNSET
        elif isinstance(self.approved_list, list):
            approved_list = self.approved_list

        else:
            approved_list = self.approved_list

        denied_list: list[str] | None | Unset
        if isinstance(self.denied_list, Unset):
            denied_list = UNSET
        elif isinstance(self.denied_list, list):
            denied_list = self.denied_list

        else:
            denied_list = self.denied_list

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if enable is not UNSET:
            field_dict["enable"] = enable
        if method is not UNSET:
            field_dict["method"] = method
        if approved_list is not UNSET:
            field_dict["approved_list"] = approved_list
        if denied_list is not UNSET:
            field_dict["denied_list"] = denied_list

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        enable: bool | None | Unset = d.pop("enable", UNSET)

        method: None | str | Unset = d.pop("method", UNSET)

        approved_list: list[str] | None | Unset = d.pop("approved_list", UNSET)

        denied_list: list[str] | None | Unset = d.pop("denied_list", UNSET)

        country_or_region_settings = cls(
            enable=enable,
            method=method,
            approved_list=approved_list,
            denied_list=denied_list,
        )

        country_or_region_settings.additional_properties = d
        return country_or_region_settings

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
