# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.update_account_tsp_information_body_tsp_bridge import (
    UpdateAccountTspInformationBodyTspBridge,
    check_update_account_tsp_information_body_tsp_bridge,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdateAccountTspInformationBody")


@_attrs_define
class UpdateAccountTspInformationBody:
    """
    Attributes:
        tsp_provider (str | Unset): Name of the provider. Example: Example Conferencing.
        enable (bool | Unset): Whether users of the account may use third-party audio. Example: True.
        tsp_enabled (bool | Unset): Whether TSP is on for the account; every other TSP setting needs it. Example: False.
        master_account_setting_extended (bool | Unset): On a master account, hand its settings down to all sub accounts;
            on a sub account, take them over from the master. Example: True.
        modify_credential_forbidden (bool | Unset): Whether users are kept from changing their own TSP credentials.
            Example: True.
        dial_in_number_unrestricted (bool | Unset): Whether users may add numbers that are not among those of the
            account. Example: True.
        tsp_bridge (UpdateAccountTspInformationBodyTspBridge | Unset): Telephony bridge, in the United States or in
            Europe. Example: US_TSP_TB.
    """

    tsp_provider: str | Unset = UNSET
    enable: bool | Unset = UNSET
    tsp_enabled: bool | Unset = UNSET
    master_account_setting_extended: bool | Unset = UNSET
    modify_credential_forbidden: bool | Unset = UNSET
    dial_in_number_unrestricted: bool | Unset = UNSET
    tsp_bridge: UpdateAccountTspInformationBodyTspBridge | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        tsp_provider = self.tsp_provider

        enable = self.enable

        tsp_enabled = self.tsp_enabled

        master_account_setting_extended = self.master_account_setting_extended

        modify_credential_forbidden = self.modify_credential_forbidden

        dial_in_number_unrestricted = self.dial_in_number_unrestricted

        tsp_bridge: str | Unset = UNSET
        if not isinstance(self.tsp_bridge, Unset):
            tsp_bridge = self.tsp_bridge

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if tsp_provider is not UNSET:
            field_dict["tsp_provider"] = tsp_provider
        if enable is not UNSET:
            field_dict["enable"] = enable
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
        d = dict(src_dict)
        tsp_provider = d.pop("tsp_provider", UNSET)

        enable = d.pop("enable", UNSET)

        tsp_enabled = d.pop("tsp_enabled", UNSET)

        master_account_setting_extended = d.pop("master_account_setting_extended", UNSET)

        modify_credential_forbidden = d.pop("modify_credential_forbidden", UNSET)

        dial_in_number_unrestricted = d.pop("dial_in_number_unrestricted", UNSET)

        _tsp_bridge = d.pop("tsp_bridge", UNSET)
        tsp_bridge: UpdateAccountTspInformationBodyTspBridge | Unset
        try:
            tsp_bridge = check_update_account_tsp_information_body_tsp_bridge(_tsp_bridge)
        except (TypeError, ValueError, AttributeError, KeyError):
            tsp_bridge = _tsp_bridge

        update_account_tsp_information_body = cls(
            tsp_provider=tsp_provider,
            enable=enable,
            tsp_enabled=tsp_enabled,
            master_account_setting_extended=master_account_setting_extended,
            modify_credential_forbidden=modify_credential_forbidden,
            dial_in_number_unrestricted=dial_in_number_unrestricted,
            tsp_bridge=tsp_bridge,
        )

        update_account_tsp_information_body.additional_properties = d
        return update_account_tsp_information_body

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
