# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="TelephonyRegionSettings")


@_attrs_define
class TelephonyRegionSettings:
    """
    Attributes:
        selection_values (None | str | Unset):
    """

    selection_values: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        selection_values: None | str | Unset
        if isinstance(self.selection_values, Unset):
            selection_values = UNSET
        else:
            selection_values = self.selection_values

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if selection_values is not UNSET:
            field_dict["selection_values"] = selection_values

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        selection_values: None | str | Unset = d.pop("selection_values", UNSET)

        telephony_region_settings = cls(
            selection_values=selection_values,
        )

        telephony_region_settings.additional_properties = d
        return telephony_region_settings

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
