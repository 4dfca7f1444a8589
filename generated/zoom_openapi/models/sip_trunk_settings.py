# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="SipTrunkSettings")


@_attrs_define
class SipTrunkSettings:
    """
    Attributes:
        show_callout_internal_number (bool | None | Unset):
        show_zoom_provided_callout_countries (int | None | Unset):
        show_zoom_provided_numbers (int | None | Unset):
    """

    show_callout_internal_number: bool | None | Unset = UNSET
    show_zoom_provided_callout_countries: int | None | Unset = UNSET
    show_zoom_provided_numbers: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        show_callout_internal_number: bool | None | Unset
        if isinstance(self.show_callout_internal_number, Unset):
            show_callout_internal_number = UNSET
        else:
            show_callout_internal_number = self.show_callout_internal_number

        show_zoom_provided_callout_countries: int | None | Unset
        if isinstance(self.show_zoom_provided_callout_countries, Unset):
            show_zoom_provided_callout_countries = UNSET
        else:
            show_zoom_provided_callout_countries = self.show_zoom_provided_callout_countries

        show_zoom_provided_numbers: int | None | Unset
        if isinstance(self.show_zoom_provided_numbers, Unset):
            show_zoom_provided_numbers = UNSET
        else:
            show_zoom_provided_numbers = self.show_zoom_provided_numbers

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if show_callout_internal_number is not UNSET:
            field_dict["show_callout_internal_number"] = show_callout_internal_number
        if show_zoom_provided_callout_countries is not UNSET:
            field_dict["show_zoom_provided_callout_countries"] = (
                show_zoom_provided_callout_countries
            )
        if show_zoom_provided_numbers is not UNSET:
            field_dict["show_zoom_provided_numbers"] = show_zoom_provided_numbers

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        show_callout_internal_number: bool | None | Unset = d.pop(
            "show_callout_internal_number", UNSET
        )

        show_zoom_provided_callout_countries: int | None | Unset = d.pop(
            "show_zoom_provided_callout_countries", UNSET
        )

        show_zoom_provided_numbers: int | None | Unset = d.pop("show_zoom_provided_numbers", UNSET)

        sip_trunk_settings = cls(
            show_callout_internal_number=show_callout_internal_number,
            show_zoom_provided_callout_countries=show_zoom_provided_callout_countries,
            show_zoom_provided_numbers=show_zoom_provided_numbers,
        )

        sip_trunk_settings.additional_properties = d
        return sip_trunk_settings

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
