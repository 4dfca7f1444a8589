# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.sip_trunk_number import SipTrunkNumber


T = TypeVar("T", bound="SipTrunkNumberList")


@_attrs_define
class SipTrunkNumberList:
    """
    Attributes:
        total_records (int | None | Unset):
        phone_numbers (list[SipTrunkNumber] | None | Unset):
    """

    total_records: int | None | Unset = UNSET
    phone_numbers: list[SipTrunkNumber] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        total_records: int | None | Unset
        if isinstance(self.total_records, Unset):
            total_records = UNSET
        else:
            total_records = self.total_records

        phone_numbers: list[dict[str, Any]] | None | Unset
        if isinstance(self.phone_numbers, Unset):
            phone_numbers = UNSET
        elif isinstance(self.phone_numbers, list):
            if isinstance(self.phone_numbers, (list, tuple)):
                phone_numbers = []
                for phone_numbers_type_0_item_data in self.phone_numbers:
                    phone_numbers_type_0_item = (
                        phone_numbers_type_0_item_data.to_dict()
                        if hasattr(phone_numbers_type_0_item_data, "to_dict")
                        else phone_numbers_type_0_item_data
                    )
                    phone_numbers.append(phone_numbers_type_0_item)
            else:
                phone_numbers = self.phone_numbers

        else:
            phone_numbers = self.phone_numbers

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if total_records is not UNSET:
            field_dict["total_records"] = total_records
        if phone_numbers is not UNSET:
            field_dict["phone_numbers"] = phone_numbers

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.sip_trunk_number import SipTrunkNumber  # noqa: PLC0415

        d = dict(src_dict)
        total_records: int | None | Unset = d.pop("total_records", UNSET)

        _phone_numbers = d.pop("phone_numbers", UNSET)
        phone_numbers: list[SipTrunkNumber] | None | Unset
        if isinstance(_phone_numbers, list):
            phone_numbers = []
            for phone_numbers_type_0_item_data in _phone_numbers:
                _phone_numbers_type_0_item = phone_numbers_type_0_item_data
                phone_numbers_type_0_item: SipTrunkNumber
                if isinstance(_phone_numbers_type_0_item, dict):
                    phone_numbers_type_0_item = SipTrunkNumber.from_dict(_phone_numbers_type_0_item)
                else:
                    phone_numbers_type_0_item = _phone_numbers_type_0_item

                phone_numbers.append(phone_numbers_type_0_item)
        else:
            phone_numbers = _phone_numbers

        sip_trunk_number_list = cls(
            total_records=total_records,
            phone_numbers=phone_numbers,
        )

        sip_trunk_number_list.additional_properties = d
        return sip_trunk_number_list

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
