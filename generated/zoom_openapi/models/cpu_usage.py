# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="CpuUsage")


@_attrs_define
class CpuUsage:
    """
    Attributes:
        zoom_min_cpu_usage (None | str | Unset):
        zoom_avg_cpu_usage (None | str | Unset):
        zoom_max_cpu_usage (None | str | Unset):
        system_max_cpu_usage (None | str | Unset):
    """

    zoom_min_cpu_usage: None | str | Unset = UNSET
    zoom_avg_cpu_usage: None | str | Unset = UNSET
    zoom_max_cpu_usage: None | str | Unset = UNSET
    system_max_cpu_usage: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        zoom_min_cpu_usage: None | str | Unset
        if isinstance(self.zoom_min_cpu_usage, Unset):
            zoom_min_cpu_usage = UNSET
        else:
            zoom_min_cpu_usage = self.zoom_min_cpu_usage

        zoom_avg_cpu_usage: None | str | Unset
        if isinstance(self.zoom_avg_cpu_usage, Unset):
            zoom_avg_cpu_usage = UNSET
        else:
            zoom_avg_cpu_usage = self.zoom_avg_cpu_usage

        zoom_max_cpu_usage: None | str | Unset
        if isinstance(self.zoom_max_cpu_usage, Unset):
            zoom_max_cpu_usage = UNSET
        else:
            zoom_max_cpu_usage = self.zoom_max_cpu_usage

        system_max_cpu_usage: None | str | Unset
        if isinstance(self.system_max_cpu_usage, Unset):
            system_max_cpu_usage = UNSET
        else:
            system_max_cpu_usage = self.system_max_cpu_usage

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if zoom_min_cpu_usage is not UNSET:
            field_dict["zoom_min_cpu_usage"] = zoom_min_cpu_usage
        if zoom_avg_cpu_usage is not UNSET:
            field_dict["zoom_avg_cpu_usage"] = zoom_avg_cpu_usage
        if zoom_max_cpu_usage is not UNSET:
            field_dict["zoom_max_cpu_usage"] = zoom_max_cpu_usage
        if system_max_cpu_usage is not UNSET:
            field_dict["system_max_cpu_usage"] = system_max_cpu_usage

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        zoom_min_cpu_usage: None | str | Unset = d.pop("zoom_min_cpu_usage", UNSET)

        zoom_avg_cpu_usage: None | str | Unset = d.pop("zoom_avg_cpu_usage", UNSET)

        zoom_max_cpu_usage: None | str | Unset = d.pop("zoom_max_cpu_usage", UNSET)

        system_max_cpu_usage: None | str | Unset = d.pop("system_max_cpu_usage", UNSET)

        cpu_usage = cls(
            zoom_min_cpu_usage=zoom_min_cpu_usage,
            zoom_avg_cpu_usage=zoom_avg_cpu_usage,
            zoom_max_cpu_usage=zoom_max_cpu_usage,
            system_max_cpu_usage=system_max_cpu_usage,
        )

        cpu_usage.additional_properties = d
        return cpu_usage

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
