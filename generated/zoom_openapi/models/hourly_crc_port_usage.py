# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="HourlyCrcPortUsage")


@_attrs_define
class HourlyCrcPortUsage:
    """
    Attributes:
        hour (None | str | Unset):
        max_usage (int | None | Unset):
        total_usage (int | None | Unset):
    """

    hour: None | str | Unset = UNSET
    max_usage: int | None | Unset = UNSET
    total_usage: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        hour: None | str | Unset
        if isinstance(self.hour, Unset):
            hour = UNSET
        else:
            hour = self.hour

        max_usage: int | None | Unset
        if isinstance(self.max_usage, Unset):
            max_usage = UNSET
        else:
            max_usage = self.max_usage

        total_usage: int | None | Unset
        if isinstance(self.total_usage, Unset):
            total_usage = UNSET
        else:
            total_usage = self.total_usage

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if hour is not UNSET:
            field_dict["hour"] = hour
        if max_usage is not UNSET:
            field_dict["max_usage"] = max_usage
        if total_usage is not UNSET:
            field_dict["total_usage"] = total_usage

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        hour: None | str | Unset = d.pop("hour", UNSET)

        max_usage: int | None | Unset = d.pop("max_usage", UNSET)

        total_usage: int | None | Unset = d.pop("total_usage", UNSET)

        hourly_crc_port_usage = cls(
            hour=hour,
            max_usage=max_usage,
            total_usage=total_usage,
        )

        hourly_crc_port_usage.additional_properties = d
        return hourly_crc_port_usage

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
