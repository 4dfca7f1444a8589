# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="DialInNumber")


@_attrs_define
class DialInNumber:
    """
    Attributes:
        code (None | str | Unset):
        number (None | str | Unset):
        type_ (None | str | Unset):
        country_label (None | str | Unset):
    """

    code: None | str | Unset = UNSET
    number: None | str | Unset = UNSET
    type_: None | str | Unset = UNSET
    country_label: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        code: None | str | Unset
        if isinstance(self.code, Unset):
            code = UNSET
        else:
            code = self.code

        number: None | str | Unset
        if isinstance(self.number, Unset):
            number = UNSET
        else:
            number = self.number

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        else:
            type_ = self.type_

        country_label: None | str | Unset
        if isinstance(self.country_label, Unset):
            country_label = UNSET
        else:
            country_label = self.country_label

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if code is not UNSET:
            field_dict["code"] = code
        if number is not UNSET:
            field_dict["number"] = number
        if type_ is not UNSET:
            field_dict["type"] = type_
        if country_label is not UNSET:
            field_dict["country_label"] = country_label

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        code: None | str | Unset = d.pop("code", UNSET)

        number: None | str | Unset = d.pop("number", UNSET)

        type_: None | str | Unset = d.pop("type", UNSET)

        country_label: None | str | Unset = d.pop("country_label", UNSET)

        dial_in_number = cls(
            code=code,
            number=number,
            type_=type_,
            country_label=country_label,
        )

        dial_in_number.additional_properties = d
        return dial_in_number

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
