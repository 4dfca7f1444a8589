# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="TspSettings")


@_attrs_define
class TspSettings:
    """
    Attributes:
        call_out (bool | None | Unset):
        call_out_countries (list[str] | None | Unset):
        show_international_numbers_link (bool | None | Unset):
        display_toll_free_numbers (bool | None | Unset):
    """

    call_out: bool | None | Unset = UNSET
    call_out_countries: list[str] | None | Unset = UNSET
    show_international_numbers_link: bool | None | Unset = UNSET
    display_toll_free_numbers: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        call_out: bool | None | Unset
        if isinstance(self.call_out, Unset):
            call_out = UNSET
        else:
            call_out = self.call_out

        call_out_countries: list[str] | None | Unset
        if isinstance(self.call_out_countries, Unset):
            call_out_countries = UNSET
        elif isinstance(self.call_out_countries, list):
            call_out_countries = self.call_out_countries

        else:
            call_out_countries = self.call_out_countries

        show_international_numbers_link: bool | None | Unset
        if isinstance(self.show_international_numbers_link, Unset):
            show_international_numbers_link = UNSET
        else:
            show_international_numbers_link = self.show_international_numbers_link

        display_toll_free_numbers: bool | None | Unset
        if isinstance(self.display_toll_free_numbers, Unset):
            display_toll_free_numbers = UNSET
        else:
            display_toll_free_numbers = self.display_toll_free_numbers

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if call_out is not UNSET:
            field_dict["call_out"] = call_out
        if call_out_countries is not UNSET:
            field_dict["call_out_countries"] = call_out_countries
        if show_international_numbers_link is not UNSET:
            field_dict["show_international_numbers_link"] = show_international_numbers_link
        if display_toll_free_numbers is not UNSET:
            field_dict["display_toll_free_numbers"] = display_toll_free_numbers

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        call_out: bool | None | Unset = d.pop("call_out", UNSET)

        call_out_countries: list[str] | None | Unset = d.pop("call_out_countries", UNSET)

        show_international_numbers_link: bool | None | Unset = d.pop(
            "show_international_numbers_link", UNSET
        )

        display_toll_free_numbers: bool | None | Unset = d.pop("display_toll_free_numbers", UNSET)

        tsp_settings = cls(
            call_out=call_out,
            call_out_countries=call_out_countries,
            show_international_numbers_link=show_international_numbers_link,
            display_toll_free_numbers=display_toll_free_numbers,
        )

        tsp_settings.additional_properties = d
        return tsp_settings

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
