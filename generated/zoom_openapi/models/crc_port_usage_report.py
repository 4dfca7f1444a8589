# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.daily_crc_port_usage import DailyCrcPortUsage


T = TypeVar("T", bound="CrcPortUsageReport")


@_attrs_define
class CrcPortUsageReport:
    """
    Attributes:
        from_ (None | str | Unset):
        to (None | str | Unset):
        crc_ports_usage (list[DailyCrcPortUsage] | None | Unset):
    """

    from_: None | str | Unset = UNSET
    to: None | str | Unset = UNSET
    crc_ports_usage: list[DailyCrcPortUsage] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from_: None | str | Unset
        if isinstance(self.from_, Unset):
            from_ = UNSET
        else:
            from_ = self.from_

        to: None | str | Unset
        if isinstance(self.to, Unset):
            to = UNSET
        else:
            to = self.to

        crc_ports_usage: list[dict[str, Any]] | None | Unset
        if isinstance(self.crc_ports_usage, Unset):
            crc_ports_usage = UNSET
        elif isinstance(self.crc_ports_usage, list):
            if isinstance(self.crc_ports_usage, (list, tuple)):
                crc_ports_usage = []
                for crc_ports_usage_type_0_item_data in self.crc_ports_usage:
                    crc_ports_usage_type_0_item = (
                        crc_ports_usage_type_0_item_data.to_dict()
                        if hasattr(crc_ports_usage_type_0_item_data, "to_dict")
                        else crc_ports_usage_type_0_item_data
                    )
                    crc_ports_usage.append(crc_ports_usage_type_0_item)
            else:
                crc_ports_usage = self.crc_ports_usage

        else:
            crc_ports_usage = self.crc_ports_usage

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if from_ is not UNSET:
            field_dict["from"] = from_
        if to is not UNSET:
            field_dict["to"] = to
        if crc_ports_usage is not UNSET:
            field_dict["crc_ports_usage"] = crc_ports_usage

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.daily_crc_port_usage import DailyCrcPortUsage  # noqa: PLC0415

        d = dict(src_dict)
        from_: None | str | Unset = d.pop("from", UNSET)

        to: None | str | Unset = d.pop("to", UNSET)

        _crc_ports_usage = d.pop("crc_ports_usage", UNSET)
        crc_ports_usage: list[DailyCrcPortUsage] | None | Unset
        if isinstance(_crc_ports_usage, list):
            crc_ports_usage = []
            for crc_ports_usage_type_0_item_data in _crc_ports_usage:
                _crc_ports_usage_type_0_item = crc_ports_usage_type_0_item_data
                crc_ports_usage_type_0_item: DailyCrcPortUsage
                if isinstance(_crc_ports_usage_type_0_item, dict):
                    crc_ports_usage_type_0_item = DailyCrcPortUsage.from_dict(
                        _crc_ports_usage_type_0_item
                    )
                else:
                    crc_ports_usage_type_0_item = _crc_ports_usage_type_0_item

                crc_ports_usage.append(crc_ports_usage_type_0_item)
        else:
            crc_ports_usage = _crc_ports_usage

        crc_port_usage_report = cls(
            from_=from_,
            to=to,
            crc_ports_usage=crc_ports_usage,
        )

        crc_port_usage_report.additional_properties = d
        return crc_port_usage_report

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
