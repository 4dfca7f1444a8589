# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.tsp_account import TspAccount


T = TypeVar("T", bound="TspAccountList")


@_attrs_define
class TspAccountList:
    """
    Attributes:
        tsp_accounts (list[TspAccount] | None | Unset):
    """

    tsp_accounts: list[TspAccount] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        tsp_accounts: list[dict[str, Any]] | None | Unset
        if isinstance(self.tsp_accounts, Unset):
            tsp_accounts = UNSET
        elif isinstance(self.tsp_accounts, list):
            if isinstance(self.tsp_accounts, (list, tuple)):
                tsp_accounts = []
                for tsp_accounts_type_0_item_data in self.tsp_accounts:
                    tsp_accounts_type_0_item = (
                        tsp_accounts_type_0_item_data.to_dict()
                        if hasattr(tsp_accounts_type_0_item_data, "to_dict")
                        else tsp_accounts_type_0_item_data
                    )
                    tsp_accounts.append(tsp_accounts_type_0_item)
            else:
                tsp_accounts = self.tsp_accounts

        else:
            tsp_accounts = self.tsp_accounts

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if tsp_accounts is not UNSET:
            field_dict["tsp_accounts"] = tsp_accounts

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.tsp_account import TspAccount  # noqa: PLC0415

        d = dict(src_dict)
        _tsp_accounts = d.pop("tsp_accounts", UNSET)
        tsp_accounts: list[TspAccount] | None | Unset
        if isinstance(_tsp_accounts, list):
            tsp_accounts = []
            for tsp_accounts_type_0_item_data in _tsp_accounts:
                _tsp_accounts_type_0_item = tsp_accounts_type_0_item_data
                tsp_accounts_type_0_item: TspAccount
                if isinstance(_tsp_accounts_type_0_item, dict):
                    tsp_accounts_type_0_item = TspAccount.from_dict(_tsp_accounts_type_0_item)
                else:
                    tsp_accounts_type_0_item = _tsp_accounts_type_0_item

                tsp_accounts.append(tsp_accounts_type_0_item)
        else:
            tsp_accounts = _tsp_accounts

        tsp_account_list = cls(
            tsp_accounts=tsp_accounts,
        )

        tsp_account_list.additional_properties = d
        return tsp_account_list

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
