# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="SubAccountPrivileges")


@_attrs_define
class SubAccountPrivileges:
    """
    Attributes:
        second_level (int | None | Unset):
    """

    second_level: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        second_level: int | None | Unset
        if isinstance(self.second_level, Unset):
            second_level = UNSET
        else:
            second_level = self.second_level

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if second_level is not UNSET:
            field_dict["second_level"] = second_level

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        second_level: int | None | Unset = d.pop("second_level", UNSET)

        sub_account_privileges = cls(
            second_level=second_level,
        )

        sub_account_privileges.additional_properties = d
        return sub_account_privileges

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
