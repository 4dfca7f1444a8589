# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.pac_account import PacAccount


T = TypeVar("T", bound="PacAccountList")


@_attrs_define
class PacAccountList:
    """
    Attributes:
        pac_accounts (list[PacAccount] | None | Unset):
    """

    pac_accounts: list[PacAccount] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        pac_accounts: list[dict[str, Any]] | None | Unset
        if isinstance(self.pac_accounts, Unset):
            pac_accounts = UNSET
        elif isinstance(self.pac_accounts, list):
            if isinstance(self.pac_accounts, (list, tuple)):
                pac_accounts = []
                for pac_accounts_type_0_item_data in self.pac_accounts:
                    pac_accounts_type_0_item = (
                        pac_accounts_type_0_item_data.to_dict()
                        if hasattr(pac_accounts_type_0_item_data, "to_dict")
                        else pac_accounts_type_0_item_data
                    )
                    pac_accounts.append(pac_accounts_type_0_item)
            else:
                pac_accounts = self.pac_accounts

        else:
            pac_accounts = self.pac_accounts

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if pac_accounts is not UNSET:
            field_dict["pac_accounts"] = pac_accounts

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.pac_account import PacAccount  # noqa: PLC0415

        d = dict(src_dict)
        _pac_accounts = d.pop("pac_accounts", UNSET)
        pac_accounts: list[PacAccount] | None | Unset
        if isinstance(_pac_accounts, list):
            pac_accounts = []
            for pac_accounts_type_0_item_data in _pac_accounts:
                _pac_accounts_type_0_item = pac_accounts_type_0_item_data
                pac_accounts_type_0_item: PacAccount
                if isinstance(_pac_accounts_type_0_item, dict):
                    pac_accounts_type_0_item = PacAccount.from_dict(_pac_accounts_type_0_item)
                else:
                    pac_accounts_type_0_item = _pac_accounts_type_0_item

                pac_accounts.append(pac_accounts_type_0_item)
        else:
            pac_accounts = _pac_accounts

        pac_account_list = cls(
            pac_accounts=pac_accounts,
        )

        pac_account_list.additional_properties = d
        return pac_account_list

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
