# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.panelist import Panelist


T = TypeVar("T", bound="PanelistList")


@_attrs_define
class PanelistList:
    """
    Attributes:
        total_records (int | None | Unset):
        panelists (list[Panelist] | None | Unset):
    """

    total_records: int | None | Unset = UNSET
    panelists: list[Panelist] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        total_records: int | None | Unset
        if isinstance(self.total_records, Unset):
            total_records = UNSET
        else:
            total_records = self.total_records

        panelists: list[dict[str, Any]] | None | Unset
        if isinstance(self.panelists, Unset):
            panelists = UNSET
        elif isinstance(self.panelists, list):
            if isinstance(self.panelists, (list, tuple)):
                panelists = []
                for panelists_type_0_item_data in self.panelists:
                    panelists_type_0_item = (
                        panelists_type_0_item_data.to_dict()
                        if hasattr(panelists_type_0_item_data, "to_dict")
                        else panelists_type_0_item_data
                    )
                    panelists.append(panelists_type_0_item)
            else:
                panelists = self.panelists

        else:
            panelists = self.panelists

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if total_records is not UNSET:
            field_dict["total_records"] = total_records
        if panelists is not UNSET:
            field_dict["panelists"] = panelists

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.panelist import Panelist  # noqa: PLC0415

        d = dict(src_dict)
        total_records: int | None | Unset = d.pop("total_records", UNSET)

        _panelists = d.pop("panelists", UNSET)
        panelists: list[Panelist] | None | Unset
        if isinstance(_panelists, list):
            panelists = []
            for panelists_type_0_item_data in _panelists:
                _panelists_type_0_item = panelists_type_0_item_data
                panelists_type_0_item: Panelist
                if isinstance(_panelists_type_0_item, dict):
                    panelists_type_0_item = Panelist.from_dict(_panelists_type_0_item)
                else:
                    panelists_type_0_item = _panelists_type_0_item

                panelists.append(panelists_type_0_item)
        else:
            panelists = _panelists

        panelist_list = cls(
            total_records=total_records,
            panelists=panelists,
        )

        panelist_list.additional_properties = d
        return panelist_list

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
