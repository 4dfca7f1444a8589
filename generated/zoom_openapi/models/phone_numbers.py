# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="PhoneNumbers")


@_attrs_define
class PhoneNumbers:
    """
    Attributes:
        country (str | Unset):
        code (str | Unset):
        number (str | Unset):
        label (str | Unset):
    """

    country: str | Unset = UNSET
    code: str | Unset = UNSET
    number: str | Unset = UNSET
    label: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        country = self.country

        code = self.code

        number = self.number

        label = self.label

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if country is not UNSET:
            field_dict["country"] = country
        if code is not UNSET:
            field_dict["code"] = code
        if number is not UNSET:
            field_dict["number"] = number
        if label is not UNSET:
            field_dict["label"] = label

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        country = d.pop("country", UNSET)

        code = d.pop("code", UNSET)

        number = d.pop("number", UNSET)

        label = d.pop("label", UNSET)

        phone_numbers = cls(
            country=country,
            code=code,
            number=number,
            label=label,
        )

        phone_numbers.additional_properties = d
        return phone_numbers

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
