# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.internal_number import InternalNumber


T = TypeVar("T", bound="InternalNumberList")


@_attrs_define
class InternalNumberList:
    """
    Attributes:
        page_size (int | None | Unset):
        total_records (int | None | Unset):
        next_page_token (None | str | Unset):
        internal_numbers (list[InternalNumber] | None | Unset):
    """

    page_size: int | None | Unset = UNSET
    total_records: int | None | Unset = UNSET
    next_page_token: None | str | Unset = UNSET
    internal_numbers: list[InternalNumber] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
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

        next_page_token: None | str | Unset
        if isinstance(self.next_page_token, Unset):
            next_page_token = UNSET
        else:
            next_page_token = self.next_page_token

        internal_numbers: list[dict[str, Any]] | None | Unset
        if isinstance(self.internal_numbers, Unset):
            internal_numbers = UNSET
        elif isinstance(self.internal_numbers, list):
            if isinstance(self.internal_numbers, (list, tuple)):
                internal_numbers = []
                for internal_numbers_type_0_item_data in self.internal_numbers:
                    internal_numbers_type_0_item = (
                        internal_numbers_type_0_item_data.to_dict()
                        if hasattr(internal_numbers_type_0_item_data, "to_dict")
                        else internal_numbers_type_0_item_data
                    )
                    internal_numbers.append(internal_numbers_type_0_item)
            else:
                internal_numbers = self.internal_numbers

        else:
            internal_numbers = self.internal_numbers

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if page_size is not UNSET:
            field_dict["page_size"] = page_size
        if total_records is not UNSET:
            field_dict["total_records"] = total_records
        if next_page_token is not UNSET:
            field_dict["next_page_token"] = next_page_token
        if internal_numbers is not UNSET:
            field_dict["internal_numbers"] = internal_numbers

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.internal_number import InternalNumber  # noqa: PLC0415

        d = dict(src_dict)
        page_size: int | None | Unset = d.pop("page_size", UNSET)

        total_records: int | None | Unset = d.pop("total_records", UNSET)

        next_page_token: None | str | Unset = d.pop("next_page_token", UNSET)

        _internal_numbers = d.pop("internal_numbers", UNSET)
        internal_numbers: list[InternalNumber] | None | Unset
        if isinstance(_internal_numbers, list):
            internal_numbers = []
            for internal_numbers_type_0_item_data in _internal_numbers:
                _internal_numbers_type_0_item = internal_numbers_type_0_item_data
                internal_numbers_type_0_item: InternalNumber
                if isinstance(_internal_numbers_type_0_item, dict):
                    internal_numbers_type_0_item = InternalNumber.from_dict(
                        _internal_numbers_type_0_item
                    )
                else:
                    internal_numbers_type_0_item = _internal_numbers_type_0_item

                internal_numbers.append(internal_numbers_type_0_item)
        else:
            internal_numbers = _internal_numbers

        internal_number_list = cls(
            page_size=page_size,
            total_records=total_records,
            next_page_token=next_page_token,
            internal_numbers=internal_numbers,
        )

        internal_number_list.additional_properties = d
        return internal_number_list

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
