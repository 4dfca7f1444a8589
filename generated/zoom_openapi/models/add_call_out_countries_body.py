# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.callout_country_ref import CalloutCountryRef


T = TypeVar("T", bound="AddCallOutCountriesBody")


@_attrs_define
class AddCallOutCountriesBody:
    """
    Attributes:
        callout_countries (list[CalloutCountryRef]): Countries to add, each with its two-letter code as `id`. Example:
            [{'id': 'US'}, {'id': 'DE'}].
    """

    callout_countries: list[CalloutCountryRef]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        if isinstance(self.callout_countries, (list, tuple)):
            callout_countries = []
            for callout_countries_item_data in self.callout_countries:
                callout_countries_item = (
                    callout_countries_item_data.to_dict()
                    if hasattr(callout_countries_item_data, "to_dict")
                    else callout_countries_item_data
                )
                callout_countries.append(callout_countries_item)
        else:
            callout_countries = self.callout_countries

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "callout_countries": callout_countries,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.callout_country_ref import CalloutCountryRef  # noqa: PLC0415

        d = dict(src_dict)
        _callout_countries = d.pop("callout_countries")
        callout_countries: list[CalloutCountryRef]
        if isinstance(_callout_countries, list):
            callout_countries = []
            for callout_countries_item_data in _callout_countries:
                _callout_countries_item = callout_countries_item_data
                callout_countries_item: CalloutCountryRef
                if isinstance(_callout_countries_item, dict):
                    callout_countries_item = CalloutCountryRef.from_dict(_callout_countries_item)
                else:
                    callout_countries_item = _callout_countries_item

                callout_countries.append(callout_countries_item)
        else:
            callout_countries = _callout_countries

        add_call_out_countries_body = cls(
            callout_countries=callout_countries,
        )

        add_call_out_countries_body.additional_properties = d
        return add_call_out_countries_body

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
