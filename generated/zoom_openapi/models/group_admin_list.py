# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.group_admin import GroupAdmin


T = TypeVar("T", bound="GroupAdminList")


@_attrs_define
class GroupAdminList:
    """
    Attributes:
        admins (list[GroupAdmin] | None | Unset):
        page_size (int | None | Unset):
        total_records (int | None | Unset):
        next_page_token (None | str | Unset):
    """

    admins: list[GroupAdmin] | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    total_records: int | None | Unset = UNSET
    next_page_token: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        admins: list[dict[str, Any]] | None | Unset
        if isinstance(self.admins, Unset):
            admins = UNSET
        elif isinstance(self.admins, list):
            if isinstance(self.admins, (list, tuple)):
                admins = []
                for admins_type_0_item_data in self.admins:
                    admins_type_0_item = (
                        admins_type_0_item_data.to_dict()
                        if hasattr(admins_type_0_item_data, "to_dict")
                        else admins_type_0_item_data
                    )
                    admins.append(admins_type_0_item)
            else:
                admins = self.admins

        else:
            admins = self.admins

        page_size: int | None | Unset
        if isinstance(self.page_size, Unset):
            page_size = UNSET
        else:
            page_size = self.page_size

        total_records: int | None | Unset
        if isinstance(self.total_records, Unset):
            total_records = UNSET
        else:
            total_records = self.total_records

        next_page_token: None | str | Unset
        if isinstance(self.next_page_token, Unset):
            next_page_token = UNSET
        else:
            next_page_token = self.next_page_token

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if admins is not UNSET:
            field_dict["admins"] = admins
        if page_size is not UNSET:
            field_dict["page_size"] = page_size
        if total_records is not UNSET:
            field_dict["total_records"] = total_records
        if next_page_token is not UNSET:
            field_dict["next_page_token"] = next_page_token

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.group_admin import GroupAdmin  # noqa: PLC0415

        d = dict(src_dict)
        _admins = d.pop("admins", UNSET)
        admins: list[GroupAdmin] | None | Unset
        if isinstance(_admins, list):
            admins = []
            for admins_type_0_item_data in _admins:
                _admins_type_0_item = admins_type_0_item_data
                admins_type_0_item: GroupAdmin
                if isinstance(_admins_type_0_item, dict):
                    admins_type_0_item = GroupAdmin.from_dict(_admins_type_0_item)
                else:
                    admins_type_0_item = _admins_type_0_item

                admins.append(admins_type_0_item)
        else:
            admins = _admins

        page_size: int | None | Unset = d.pop("page_size", UNSET)

        total_records: int | None | Unset = d.pop("total_records", UNSET)

        next_page_token: None | str | Unset = d.pop("next_page_token", UNSET)

        group_admin_list = cls(
            admins=admins,
            page_size=page_size,
            total_records=total_records,
            next_page_token=next_page_token,
        )

        group_admin_list.additional_properties = d
        return group_admin_list

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
