# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="SubAccountOptions")


@_attrs_define
class SubAccountOptions:
    """
    Attributes:
        share_rc (bool | None | Unset):
        room_connectors (None | str | Unset):
        share_mc (bool | None | Unset):
        meeting_connectors (None | str | Unset):
        pay_mode (None | str | Unset):
    """

    share_rc: bool | None | Unset = UNSET
    room_connectors: None | str | Unset = UNSET
    share_mc: bool | None | Unset = UNSET
    meeting_connectors: None | str | Unset = UNSET
    pay_mode: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        share_rc: bool | None | Unset
        if isinstance(self.share_rc, Unset):
            share_rc = UNSET
        else:
            share_rc = self.share_rc

        room_connectors: None | str | Unset
        if isinstance(self.room_connectors, Unset):
            room_connectors = UNSET
        else:
            room_connectors = self.room_connectors

        share_mc: bool | None | Unset
        if isinstance(self.share_mc, Unset):
            share_mc = UNSET
        else:
            share_mc = self.share_mc

        meeting_connectors: None | str | Unset
        if isinstance(self.meeting_connectors, Unset):
            meeting_connectors = UNSET
        else:
            meeting_connectors = self.meeting_connectors

        pay_mode: None | str | Unset
        if isinstance(self.pay_mode, Unset):
            pay_mode = UNSET
        else:
            pay_mode = self.pay_mode

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if share_rc is not UNSET:
            field_dict["share_rc"] = share_rc
        if room_connectors is not UNSET:
            field_dict["room_connectors"] = room_connectors
        if share_mc is not UNSET:
            field_dict["share_mc"] = share_mc
        if meeting_connectors is not UNSET:
            field_dict["meeting_connectors"] = meeting_connectors
        if pay_mode is not UNSET:
            field_dict["pay_mode"] = pay_mode

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        share_rc: bool | None | Unset = d.pop("share_rc", UNSET)

        room_connectors: None | str | Unset = d.pop("room_connectors", UNSET)

        share_mc: bool | None | Unset = d.pop("share_mc", UNSET)

        meeting_connectors: None | str | Unset = d.pop("meeting_connectors", UNSET)

        pay_mode: None | str | Unset = d.pop("pay_mode", UNSET)

        sub_account_options = cls(
            share_rc=share_rc,
            room_connectors=room_connectors,
            share_mc=share_mc,
            meeting_connectors=meeting_connectors,
            pay_mode=pay_mode,
        )

        sub_account_options.additional_properties = d
        return sub_account_options

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
