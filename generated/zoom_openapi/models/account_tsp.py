# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.dial_in_number import DialInNumber


T = TypeVar("T", bound="AccountTsp")


@_attrs_define
class AccountTsp:
    """
    Attributes:
        tsp_provider (None | str | Unset):
        enable (bool | None | Unset):
        dial_in_numbers (list[DialInNumber] | None | Unset):
        tsp_enabled (bool | None | Unset):
        master_account_setting_extended (bool | None | Unset):
        modify_credential_forbidden (bool | None | Unset):
        dial_in_number_unrestricted (bool | None | Unset):
        tsp_bridge (None | str | Unset):
    """

    tsp_provider: None | str | Unset = UNSET
    enable: bool | None | Unset = UNSET
    dial_in_numbers: list[DialInNumber] | None | Unset = UNSET
    tsp_enabled: bool | None | Unset = UNSET
    master_account_setting_extended: bool | None | Unset = UNSET
    modify_credential_forbidden: bool | None | Unset = UNSET
    dial_in_number_unrestricted: bool | None | Unset = UNSET
    tsp_bridge: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        tsp_provider: None | str | Unset
        if isinstance(self.tsp_provider, Unset):
            tsp_provider = UNSET
        else:
            tsp_provider = self.tsp_provider

        enable: bool | None | Unset
        if isinstance(self.enable, Unset):
            enable = UNSET
        else:
            enable = self.enable

        dial_in_numbers: list[dict[str, Any]] | None | Unset
        if isinstance(self.dial_in_numbers, Unset):
            dial_in_numbers = UNSET
        elif isinstance(self.dial_in_numbers, list):
            if isinstance(self.dial_in_numbers, (list, tuple)):
                dial_in_numbers = []
                for dial_in_numbers_type_0_item_data in self.dial_in_numbers:
                    dial_in_numbers_type_0_item = (
                        dial_in_numbers_type_0_item_data.to_dict()
                        if hasattr(dial_in_numbers_type_0_item_data, "to_dict")
                        else dial_in_numbers_type_0_item_data
                    )
                    dial_in_numbers.append(dial_in_numbers_type_0_item)
            else:
                dial_in_numbers = self.dial_in_numbers

        else:
            dial_in_numbers = self.dial_in_numbers

        tsp_enabled: bool | None | Unset
        if isinstance(self.tsp_enabled, Unset):
            tsp_enabled = UNSET
        else:
            tsp_enabled = self.tsp_enabled

        master_account_setting_extended: bool | None | Unset
        if isinstance(self.master_account_setting_extended, Unset):
            master_account_setting_extended = UNSET
        else:
            master_account_setting_extended = self.master_account_setting_extended

        modify_credential_forbidden: bool | None | Unset
        if isinstance(self.modify_credential_forbidden, Unset):
            modify_credential_forbidden = UNSET
        else:
            modify_credential_forbidden = self.modify_credential_forbidden

        dial_in_number_unrestricted: bool | None | Unset
        if isinstance(self.dial_in_number_unrestricted, Unset):
            dial_in_number_unrestricted = UNSET
        else:
            dial_in_number_unrestricted = self.dial_in_number_unrestricted

        tsp_bridge: None | str | Unset
        if isinstance(self.tsp_bridge, Unset):
            tsp_bridge = UNSET
        else:
            tsp_bridge = self.tsp_bridge

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if tsp_provider is not UNSET:
            field_dict["tsp_provider"] = tsp_provider
        if enable is not UNSET:
            field_dict["enable"] = enable
        if dial_in_numbers is not UNSET:
            field_dict["dial_in_numbers"] = dial_in_numbers
        if tsp_enabled is not UNSET:
            field_dict["tsp_enabled"] = tsp_enabled
        if master_account_setting_extended is not UNSET:
            field_dict["master_account_setting_extended"] = master_account_setting_extended
        if modify_credential_forbidden is not UNSET:
            field_dict["modify_credential_forbidden"] = modify_credential_forbidden
        if dial_in_number_unrestricted is not UNSET:
            field_dict["dial_in_number_unrestricted"] = dial_in_number_unrestricted
        if tsp_bridge is not UNSET:
            field_dict["tsp_bridge"] = tsp_bridge

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.dial_in_number import DialInNumber  # noqa: PLC0415

        d = dict(src_dict)
        tsp_provider: None | str | Unset = d.pop("tsp_provider", UNSET)

        enable: bool | None | Unset = d.pop("enable", UNSET)

        _dial_in_numbers = d.pop("dial_in_numbers", UNSET)
        dial_in_numbers: list[DialInNumber] | None | Unset
        if isinstance(_dial_in_numbers, list):
            dial_in_numbers = []
            for dial_in_numbers_type_0_item_data in _dial_in_numbers:
                _dial_in_numbers_type_0_item = dial_in_numbers_type_0_item_data
                dial_in_numbers_type_0_item: DialInNumber
                if isinstance(_dial_in_numbers_type_0_item, dict):
                    dial_in_numbers_type_0_item = DialInNumber.from_dict(
                        _dial_in_numbers_type_0_item
                    )
                else:
                    dial_in_numbers_type_0_item = _dial_in_numbers_type_0_item

                dial_in_numbers.append(dial_in_numbers_type_0_item)
        else:
            dial_in_numbers = _dial_in_numbers

        tsp_enabled: bool | None | Unset = d.pop("tsp_enabled", UNSET)

        master_account_setting_extended: bool | None | Unset = d.pop(
            "master_account_setting_extended", UNSET
        )

        modify_credential_forbidden: bool | None | Unset = d.pop(
            "modify_credential_forbidden", UNSET
        )

        dial_in_number_unrestricted: bool | None | Unset = d.pop(
            "dial_in_number_unrestricted", UNSET
        )

        tsp_bridge: None | str | Unset = d.pop("tsp_bridge", UNSET)

        account_tsp = cls(
            tsp_provider=tsp_provider,
            enable=enable,
            dial_in_numbers=dial_in_numbers,
            tsp_enabled=tsp_enabled,
            master_account_setting_extended=master_account_setting_extended,
            modify_credential_forbidden=modify_credential_forbidden,
            dial_in_number_unrestricted=dial_in_number_unrestricted,
            tsp_bridge=tsp_bridge,
        )

        account_tsp.additional_properties = d
        return account_tsp

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
