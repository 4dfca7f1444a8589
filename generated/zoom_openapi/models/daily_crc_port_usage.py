# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.hourly_crc_port_usage import HourlyCrcPortUsage


T = TypeVar("T", bound="DailyCrcPortUsage")


@_attrs_define
class DailyCrcPortUsage:
    """
    Attributes:
        date_time (None | str | Unset):
        crc_ports_hour_usage (list[HourlyCrcPortUsage] | None | Unset):
    """

    date_time: None | str | Unset = UNSET
    crc_ports_hour_usage: list[HourlyCrcPortUsage] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        date_time: None | str | Unset
        if isinstance(self.date_time, Unset):
            date_time = UNSET
        else:
            date_time = self.date_time

        crc_ports_hour_usage: list[dict[str, Any]] | None | Unset
        if isinstance(self.crc_ports_hour_usage, Unset):
            crc_ports_hour_usage = UNSET
        elif isinstance(self.crc_ports_hour_usage, list):
            if isinstance(self.crc_ports_hour_usage, (list, tuple)):
                crc_ports_hour_usage = []
                for crc_ports_hour_usage_type_0_item_data in self.crc_ports_hour_usage:
                    crc_ports_hour_usage_type_0_item = (
                        crc_ports_hour_usage_type_0_item_data.to_dict()
                        if hasattr(crc_ports_hour_usage_type_0_item_data, "to_dict")
                        else crc_ports_hour_usage_type_0_item_data
                    )
                    crc_ports_hour_usage.append(crc_ports_hour_usage_type_0_item)
            else:
                crc_ports_hour_usage = self.crc_ports_hour_usage

        else:
            crc_ports_hour_usage = self.crc_ports_hour_usage

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if date_time is not UNSET:
            field_dict["date_time"] = date_time
        if crc_ports_hour_usage is not UNSET:
            field_dict["crc_ports_hour_usage"] = crc_ports_hour_usage

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.hourly_crc_port_usage import HourlyCrcPortUsage  # noqa: PLC0415

        d = dict(src_dict)
        date_time: None | str | Unset = d.pop("date_time", UNSET)

        _crc_ports_hour_usage = d.pop("crc_ports_hour_usage", UNSET)
        crc_ports_hour_usage: list[HourlyCrcPortUsage] | None | Unset
        if isinstance(_crc_ports_hour_usage, list):
            crc_ports_hour_usage = []
            for crc_ports_hour_usage_type_0_item_data in _crc_ports_hour_usage:
                _crc_ports_hour_usage_type_0_item = crc_ports_hour_usage_type_0_item_data
                crc_ports_hour_usage_type_0_item: HourlyCrcPortUsage
                if isinstance(_crc_ports_hour_usage_type_0_item, dict):
                    crc_ports_hour_usage_type_0_item = HourlyCrcPortUsage.from_dict(
                        _crc_ports_hour_usage_type_0_item
                    )
                else:
                    crc_ports_hour_usage_type_0_item = _crc_ports_hour_usage_type_0_item

                crc_ports_hour_usage.append(crc_ports_hour_usage_type_0_item)
        else:
            crc_ports_hour_usage = _crc_ports_hour_usage

        daily_crc_port_usage = cls(
            date_time=date_time,
            crc_ports_hour_usage=crc_ports_hour_usage,
        )

        daily_crc_port_usage.additional_properties = d
        return daily_crc_port_usage

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
