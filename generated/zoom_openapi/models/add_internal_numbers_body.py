# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.internal_number import InternalNumber


T = TypeVar("T", bound="AddInternalNumbersBody")


@_attrs_define
class AddInternalNumbersBody:
    """
    Attributes:
        internal_numbers (list[InternalNumber] | Unset): Numbers to add. `number` is dialed, `display_number` shown;
            `country` is a two-letter code. `visible`, `allow_join` and `allow_for_external_meetings` say where the number
            may be seen and used. Example: [{'number': '+1 303 555 0160', 'display_number': '+1 303 555 0160', 'country':
            'US', 'type': 1, 'labels': 'Reception', 'languages': 'en-US', 'visible': True, 'allow_join': True,
            'allow_for_external_meetings': False}].
    """

    internal_numbers: list[InternalNumber] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        internal_numbers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.internal_numbers, Unset):
            if isinstance(self.internal_numbers, (list, tuple)):
                internal_numbers = []
                for internal_numbers_item_data in self.internal_numbers:
                    internal_numbers_item = (
                        internal_numbers_item_data.to_dict()
                        if hasattr(internal_numbers_item_data, "to_dict")
                        else internal_numbers_item_data
                    )
                    internal_numbers.append(internal_numbers_item)
            else:
                internal_numbers = self.internal_numbers

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if internal_numbers is not UNSET:
            field_dict["internal_numbers"] = internal_numbers

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.internal_number import InternalNumber  # noqa: PLC0415

        d = dict(src_dict)
        _internal_numbers = d.pop("internal_numbers", UNSET)
        internal_numbers: list[InternalNumber] | Unset
        if isinstance(_internal_numbers, list):
            internal_numbers = []
            for internal_numbers_item_data in _internal_numbers:
                _internal_numbers_item = internal_numbers_item_data
                internal_numbers_item: InternalNumber
                if isinstance(_internal_numbers_item, dict):
                    internal_numbers_item = InternalNumber.from_dict(_internal_numbers_item)
                else:
                    internal_numbers_item = _internal_numbers_item

                internal_numbers.append(internal_numbers_item)
        else:
            internal_numbers = _internal_numbers

        add_internal_numbers_body = cls(
            internal_numbers=internal_numbers,
        )

        add_internal_numbers_body.additional_properties = d
        return add_internal_numbers_body

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
