# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="SubAccountOptionsInput")


@_attrs_define
class SubAccountOptionsInput:
    """
    Attributes:
        share_rc (bool | Unset):
        room_connector_list (list[str] | Unset):
        share_mc (bool | Unset):
        meeting_connector_list (list[str] | Unset):
        pay_mode (str | Unset):
        billing_auto_renew (bool | Unset):
    """

    share_rc: bool | Unset = UNSET
    room_connector_list: list[str] | Unset = UNSET
    share_mc: bool | Unset = UNSET
    meeting_connector_list: list[str] | Unset = UNSET
    pay_mode: str | Unset = UNSET
    billing_auto_renew: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        share_rc = self.share_rc

        room_connector_list: list[str] | Unset = UNSET
        if not isinstance(self.room_connector_list, Unset):
            room_connector_list = self.room_connector_list

        share_mc = self.share_mc

        meeting_connector_list: list[str] | Unset = UNSET
        if not isinstance(self.meeting_connector_list, Unset):
            meeting_connector_list = self.meeting_connector_list

        pay_mode = self.pay_mode

        billing_auto_renew = self.billing_auto_renew

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if share_rc is not UNSET:
            field_dict["share_rc"] = share_rc
        if room_connector_list is not UNSET:
            field_dict["room_connector_list"] = room_connector_list
        if share_mc is not UNSET:
            field_dict["share_mc"] = share_mc
        if meeting_connector_list is not UNSET:
            field_dict["meeting_connector_list"] = meeting_connector_list
        if pay_mode is not UNSET:
            field_dict["pay_mode"] = pay_mode
        if billing_auto_renew is not UNSET:
            field_dict["billing_auto_renew"] = billing_auto_renew

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        share_rc = d.pop("share_rc", UNSET)

        room_connector_list = cast(list[str], d.pop("room_connector_list", UNSET))

        share_mc = d.pop("share_mc", UNSET)

        meeting_connector_list = cast(list[str], d.pop("meeting_connector_list", UNSET))

        pay_mode = d.pop("pay_mode", UNSET)

        billing_auto_renew = d.pop("billing_auto_renew", UNSET)

        sub_account_options_input = cls(
            share_rc=share_rc,
            room_connector_list=room_connector_list,
            share_mc=share_mc,
            meeting_connector_list=meeting_connector_list,
            pay_mode=pay_mode,
            billing_auto_renew=billing_auto_renew,
        )

        sub_account_options_input.additional_properties = d
        return sub_account_options_input

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
