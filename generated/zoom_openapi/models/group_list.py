# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.group import Group


T = TypeVar("T", bound="GroupList")


@_attrs_define
class GroupList:
    """
    Attributes:
        total_records (int | None | Unset):
        groups (list[Group] | None | Unset):
    """

    total_records: int | None | Unset = UNSET
    groups: list[Group] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        total_records: int | None | Unset
        if isinstance(self.total_records, Unset):
            total_records = UNSET
        else:
            total_records = self.total_records

        groups: list[dict[str, Any]] | None | Unset
        if isinstance(self.groups, Unset):
            groups = UNSET
        elif isinstance(self.groups, list):
            if isinstance(self.groups, (list, tuple)):
                groups = []
                for groups_type_0_item_data in self.groups:
                    groups_type_0_item = (
                        groups_type_0_item_data.to_dict()
                        if hasattr(groups_type_0_item_data, "to_dict")
                        else groups_type_0_item_data
                    )
                    groups.append(groups_type_0_item)
            else:
                groups = self.groups

        else:
            groups = self.groups

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if total_records is not UNSET:
            field_dict["total_records"] = total_records
        if groups is not UNSET:
            field_dict["groups"] = groups

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.group import Group  # noqa: PLC0415

        d = dict(src_dict)
        total_records: int | None | Unset = d.pop("total_records", UNSET)

        _groups = d.pop("groups", UNSET)
        groups: list[Group] | None | Unset
        if isinstance(_groups, list):
            groups = []
            for groups_type_0_item_data in _groups:
                _groups_type_0_item = groups_type_0_item_data
                groups_type_0_item: Group
                if isinstance(_groups_type_0_item, dict):
                    groups_type_0_item = Group.from_dict(_groups_type_0_item)
                else:
                    groups_type_0_item = _groups_type_0_item

                groups.append(groups_type_0_item)
        else:
            groups = _groups

        group_list = cls(
            total_records=total_records,
            groups=groups,
        )

        group_list.additional_properties = d
        return group_list

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
