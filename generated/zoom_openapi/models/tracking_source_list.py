# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.tracking_source import TrackingSource


T = TypeVar("T", bound="TrackingSourceList")


@_attrs_define
class TrackingSourceList:
    """
    Attributes:
        total_records (int | None | Unset):
        tracking_sources (list[TrackingSource] | None | Unset):
    """

    total_records: int | None | Unset = UNSET
    tracking_sources: list[TrackingSource] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        total_records: int | None | Unset
        if isinstance(self.total_records, Unset):
            total_records = UNSET
        else:
            total_records = self.total_records

        tracking_sources: list[dict[str, Any]] | None | Unset
        if isinstance(self.tracking_sources, Unset):
            tracking_sources = UNSET
        elif isinstance(self.tracking_sources, list):
            if isinstance(self.tracking_sources, (list, tuple)):
                tracking_sources = []
                for tracking_sources_type_0_item_data in self.tracking_sources:
                    tracking_sources_type_0_item = (
                        tracking_sources_type_0_item_data.to_dict()
                        if hasattr(tracking_sources_type_0_item_data, "to_dict")
                        else tracking_sources_type_0_item_data
                    )
                    tracking_sources.append(tracking_sources_type_0_item)
            else:
                tracking_sources = self.tracking_sources

        else:
            tracking_sources = self.tracking_sources

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if total_records is not UNSET:
            field_dict["total_records"] = total_records
        if tracking_sources is not UNSET:
            field_dict["tracking_sources"] = tracking_sources

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.tracking_source import TrackingSource  # noqa: PLC0415

        d = dict(src_dict)
        total_records: int | None | Unset = d.pop("total_records", UNSET)

        _tracking_sources = d.pop("tracking_sources", UNSET)
        tracking_sources: list[TrackingSource] | None | Unset
        if isinstance(_tracking_sources, list):
            tracking_sources = []
            for tracking_sources_type_0_item_data in _tracking_sources:
                _tracking_sources_type_0_item = tracking_sources_type_0_item_data
                tracking_sources_type_0_item: TrackingSource
                if isinstance(_tracking_sources_type_0_item, dict):
                    tracking_sources_type_0_item = TrackingSource.from_dict(
                        _tracking_sources_type_0_item
                    )
                else:
                    tracking_sources_type_0_item = _tracking_sources_type_0_item

                tracking_sources.append(tracking_sources_type_0_item)
        else:
            tracking_sources = _tracking_sources

        tracking_source_list = cls(
            total_records=total_records,
            tracking_sources=tracking_sources,
        )

        tracking_source_list.additional_properties = d
        return tracking_source_list

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
