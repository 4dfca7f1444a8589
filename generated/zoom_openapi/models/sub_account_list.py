# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.sub_account_item import SubAccountItem


T = TypeVar("T", bound="SubAccountList")


@_attrs_define
class SubAccountList:
    """
    Attributes:
        page_count (int | None | Unset):
        page_number (int | None | Unset):
        page_size (int | None | Unset):
        total_records (int | None | Unset):
        accounts (list[SubAccountItem] | None | Unset):
    """

    page_count: int | None | Unset = UNSET
    page_number: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    total_records: int | None | Unset = UNSET
    accounts: list[SubAccountItem] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        page_count: int | None | Unset
        if isinstance(self.page_count, Unset):
            page_count = UNSET
        else:
            page_count = self.page_count

        page_number: int | None | Unset
        if isinstance(self.page_number, Unset):
            page_number = UNSET
        else:
            page_number = self.page_number

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

        accounts: list[dict[str, Any]] | None | Unset
        if isinstance(self.accounts, Unset):
            accounts = UNSET
        elif isinstance(self.accounts, list):
            if isinstance(self.accounts, (list, tuple)):
                accounts = []
                for accounts_type_0_item_data in self.accounts:
                    accounts_type_0_item = (
                        accounts_type_0_item_data.to_dict()
                        if hasattr(accounts_type_0_item_data, "to_dict")
                        else accounts_type_0_item_data
                    )
                    accounts.append(accounts_type_0_item)
            else:
                accounts = self.accounts

        else:
            accounts = self.accounts

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if page_count is not UNSET:
            field_dict["page_count"] = page_count
        if page_number is not UNSET:
            field_dict["page_number"] = page_number
        if page_size is not UNSET:
            field_dict["page_size"] = page_size
        if total_records is not UNSET:
            field_dict["total_records"] = total_records
        if accounts is not UNSET:
            field_dict["accounts"] = accounts

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.sub_account_item import SubAccountItem  # noqa: PLC0415

        d = dict(src_dict)
        page_count: int | None | Unset = d.pop("page_count", UNSET)

        page_number: int | None | Unset = d.pop("page_number", UNSET)

        page_size: int | None | Unset = d.pop("page_size", UNSET)

        total_records: int | None | Unset = d.pop("total_records", UNSET)

        _accounts = d.pop("accounts", UNSET)
        accounts: list[SubAccountItem] | None | Unset
        if isinstance(_accounts, list):
            accounts = []
            for accounts_type_0_item_data in _accounts:
                _accounts_type_0_item = accounts_type_0_item_data
                accounts_type_0_item: SubAccountItem
                if isinstance(_accounts_type_0_item, dict):
                    accounts_type_0_item = SubAccountItem.from_dict(_accounts_type_0_item)
                else:
                    accounts_type_0_item = _accounts_type_0_item

                accounts.append(accounts_type_0_item)
        else:
            accounts = _accounts

        sub_account_list = cls(
            page_count=page_count,
            page_number=page_number,
            page_size=page_size,
            total_records=total_records,
            accounts=accounts,
        )

        sub_account_list.additional_properties = d
        return sub_account_list

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
