# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.callout_country import CalloutCountry


T = TypeVar("T", bound="CalloutCountryList")


@_attrs_define
class CalloutCountryList:
    """
    Attributes:
        total_records (int | None | Unset):
        callout_countries (list[CalloutCountry] | None | Unset):
    """

    total_records: int | None | Unset = UNSET
    callout_countries: list[CalloutCountry] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        total_records: int | None | Unset
        if isinstance(self.total_records, Unset):
            total_records = UNSET
        else:
            total_records = self.total_records

        callout_countries: list[dict[str, Any]] | None | Unset
        if isinstance(self.callout_countries, Unset):
            callout_countries = UNSET
        elif isinstance(self.callout_countries, list):
            if isinstance(self.callout_countries, (list, tuple)):
                callout_countries = []
                for callout_countries_type_0_item_data in self.callout_countries:
                    callout_countries_type_0_item = (
                        callout_countries_type_0_item_data.to_dict()
                        if hasattr(callout_countries_type_0_item_data, "to_dict")
                        else callout_countries_type_0_item_data
                    )
                    callout_countries.append(callout_countries_type_0_item)
            else:
                callout_countries = self.callout_countries

        else:
            callout_countries = self.callout_countries

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if total_records is not UNSET:
            field_dict["total_records"] = total_records
        if callout_countries is not UNSET:
            field_dict["callout_countries"] = callout_countries

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.callout_country import CalloutCountry  # noqa: PLC0415

        d = dict(src_dict)
        total_records: int | None | Unset = d.pop("total_records", UNSET)

        _callout_countries = d.pop("callout_countries", UNSET)
        callout_countries: list[CalloutCountry] | None | Unset
        if isinstance(_callout_countries, list):
            callout_countries = []
            for callout_countries_type_0_item_data in _callout_countries:
                _callout_countries_type_0_item = callout_countries_type_0_item_data
                callout_countries_type_0_item: CalloutCountry
                if isinstance(_callout_countries_type_0_item, dict):
                    callout_countries_type_0_item = CalloutCountry.from_dict(
                        _callout_countries_type_0_item
                    )
                else:
                    callout_countries_type_0_item = _callout_countries_type_0_item

                callout_countries.append(callout_countries_type_0_item)
        else:
            callout_countries = _callout_countries

        callout_country_list = cls(
            total_records=total_records,
            callout_countries=callout_countries,
        )

        callout_country_list.additional_properties = d
        return callout_country_list

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
