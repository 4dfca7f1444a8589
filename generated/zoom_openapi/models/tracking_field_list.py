# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.tracking_field import TrackingField


T = TypeVar("T", bound="TrackingFieldList")


@_attrs_define
class TrackingFieldList:
    """
    Attributes:
        total_records (int | None | Unset):
        tracking_fields (list[TrackingField] | None | Unset):
    """

    total_records: int | None | Unset = UNSET
    tracking_fields: list[TrackingField] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        total_records: int | None | Unset
        if isinstance(self.total_records, Unset):
            total_records = UNSET
        else:
            total_records = self.total_records

        tracking_fields: list[dict[str, Any]] | None | Unset
        if isinstance(self.tracking_fields, Unset):
            tracking_fields = UNSET
        elif isinstance(self.tracking_fields, list):
            if isinstance(self.tracking_fields, (list, tuple)):
                tracking_fields = []
                for tracking_fields_type_0_item_data in self.tracking_fields:
                    tracking_fields_type_0_item = (
                        tracking_fields_type_0_item_data.to_dict()
                        if hasattr(tracking_fields_type_0_item_data, "to_dict")
                        else tracking_fields_type_0_item_data
                    )
                    tracking_fields.append(tracking_fields_type_0_item)
            else:
                tracking_fields = self.tracking_fields

        else:
            tracking_fields = self.tracking_fields

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if total_records is not UNSET:
            field_dict["total_records"] = total_records
        if tracking_fields is not UNSET:
            field_dict["tracking_fields"] = tracking_fields

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.tracking_field import TrackingField  # noqa: PLC0415

        d = dict(src_dict)
        total_records: int | None | Unset = d.pop("total_records", UNSET)

        _tracking_fields = d.pop("tracking_fields", UNSET)
        tracking_fields: list[TrackingField] | None | Unset
        if isinstance(_tracking_fields, list):
            tracking_fields = []
            for tracking_fields_type_0_item_data in _tracking_fields:
                _tracking_fields_type_0_item = tracking_fields_type_0_item_data
                tracking_fields_type_0_item: TrackingField
                if isinstance(_tracking_fields_type_0_item, dict):
                    tracking_fields_type_0_item = TrackingField.from_dict(
                        _tracking_fields_type_0_item
                    )
                else:
                    tracking_fields_type_0_item = _tracking_fields_type_0_item

                tracking_fields.append(tracking_fields_type_0_item)
        else:
            tracking_fields = _tracking_fields

        tracking_field_list = cls(
            total_records=total_records,
            tracking_fields=tracking_fields,
        )

        tracking_field_list.additional_properties = d
        return tracking_field_list

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
