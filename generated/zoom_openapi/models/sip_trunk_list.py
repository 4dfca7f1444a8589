# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.sip_trunk import SipTrunk


T = TypeVar("T", bound="SipTrunkList")


@_attrs_define
class SipTrunkList:
    """
    Attributes:
        total_records (int | None | Unset):
        sip_trunks (list[SipTrunk] | None | Unset):
    """

    total_records: int | None | Unset = UNSET
    sip_trunks: list[SipTrunk] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        total_records: int | None | Unset
        if isinstance(self.total_records, Unset):
            total_records = UNSET
        else:
            total_records = self.total_records

        sip_trunks: list[dict[str, Any]] | None | Unset
        if isinstance(self.sip_trunks, Unset):
            sip_trunks = UNSET
        elif isinstance(self.sip_trunks, list):
            if isinstance(self.sip_trunks, (list, tuple)):
                sip_trunks = []
                for sip_trunks_type_0_item_data in self.sip_trunks:
                    sip_trunks_type_0_item = (
                        sip_trunks_type_0_item_data.to_dict()
                        if hasattr(sip_trunks_type_0_item_data, "to_dict")
                        else sip_trunks_type_0_item_data
                    )
                    sip_trunks.append(sip_trunks_type_0_item)
            else:
                sip_trunks = self.sip_trunks

        else:
            sip_trunks = self.sip_trunks

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if total_records is not UNSET:
            field_dict["total_records"] = total_records
        if sip_trunks is not UNSET:
            field_dict["sip_trunks"] = sip_trunks

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.sip_trunk import SipTrunk  # noqa: PLC0415

        d = dict(src_dict)
        total_records: int | None | Unset = d.pop("total_records", UNSET)

        _sip_trunks = d.pop("sip_trunks", UNSET)
        sip_trunks: list[SipTrunk] | None | Unset
        if isinstance(_sip_trunks, list):
            sip_trunks = []
            for sip_trunks_type_0_item_data in _sip_trunks:
                _sip_trunks_type_0_item = sip_trunks_type_0_item_data
                sip_trunks_type_0_item: SipTrunk
                if isinstance(_sip_trunks_type_0_item, dict):
                    sip_trunks_type_0_item = SipTrunk.from_dict(_sip_trunks_type_0_item)
                else:
                    sip_trunks_type_0_item = _sip_trunks_type_0_item

                sip_trunks.append(sip_trunks_type_0_item)
        else:
            sip_trunks = _sip_trunks

        sip_trunk_list = cls(
            total_records=total_records,
            sip_trunks=sip_trunks,
        )

        sip_trunk_list.additional_properties = d
        return sip_trunk_list

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
