# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.sip_trunk_input import SipTrunkInput


T = TypeVar("T", bound="AssignSipTrunksBody")


@_attrs_define
class AssignSipTrunksBody:
    """
    Attributes:
        sip_trunks (list[SipTrunkInput] | Unset): Trunks to assign, each with its `id`, the dialed number (`dnis`) and
            the `outbound_caller_id`. Example: [{'id': 'trunk00000000000000001', 'dnis': '+1 303 555 0170',
            'outbound_caller_id': '+1 303 555 0171'}].
    """

    sip_trunks: list[SipTrunkInput] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        sip_trunks: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.sip_trunks, Unset):
            if isinstance(self.sip_trunks, (list, tuple)):
                sip_trunks = []
                for sip_trunks_item_data in self.sip_trunks:
                    sip_trunks_item = (
                        sip_trunks_item_data.to_dict()
                        if hasattr(sip_trunks_item_data, "to_dict")
                        else sip_trunks_item_data
                    )
                    sip_trunks.append(sip_trunks_item)
            else:
                sip_trunks = self.sip_trunks

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if sip_trunks is not UNSET:
            field_dict["sip_trunks"] = sip_trunks

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.sip_trunk_input import SipTrunkInput  # noqa: PLC0415

        d = dict(src_dict)
        _sip_trunks = d.pop("sip_trunks", UNSET)
        sip_trunks: list[SipTrunkInput] | Unset
        if isinstance(_sip_trunks, list):
            sip_trunks = []
            for sip_trunks_item_data in _sip_trunks:
                _sip_trunks_item = sip_trunks_item_data
                sip_trunks_item: SipTrunkInput
                if isinstance(_sip_trunks_item, dict):
                    sip_trunks_item = SipTrunkInput.from_dict(_sip_trunks_item)
                else:
                    sip_trunks_item = _sip_trunks_item

                sip_trunks.append(sip_trunks_item)
        else:
            sip_trunks = _sip_trunks

        assign_sip_trunks_body = cls(
            sip_trunks=sip_trunks,
        )

        assign_sip_trunks_body.additional_properties = d
        return assign_sip_trunks_body

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
