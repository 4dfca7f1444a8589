# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="OrderedAudioPlan")


@_attrs_define
class OrderedAudioPlan:
    """
    Attributes:
        type_ (None | str | Unset):
        tollfree_countries (None | str | Unset):
        premium_countries (None | str | Unset):
        callout_countries (None | str | Unset):
        ddi_numbers (int | None | Unset):
        partner_sku (None | str | Unset):
        discount_rate (float | None | Unset):
        discount_percent (int | None | Unset):
    """

    type_: None | str | Unset = UNSET
    tollfree_countries: None | str | Unset = UNSET
    premium_countries: None | str | Unset = UNSET
    callout_countries: None | str | Unset = UNSET
    ddi_numbers: int | None | Unset = UNSET
    partner_sku: None | str | Unset = UNSET
    discount_rate: float | None | Unset = UNSET
    discount_percent: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        else:
            type_ = self.type_

        tollfree_countries: None | str | Unset
        if isinstance(self.tollfree_countries, Unset):
            tollfree_countries = UNSET
        else:
            tollfree_countries = self.tollfree_countries

        premium_countries: None | str | Unset
        if isinstance(self.premium_countries, Unset):
            premium_countries = UNSET
        else:
            premium_countries = self.premium_countries

        callout_countries: None | str | Unset
        if isinstance(self.callout_countries, Unset):
            callout_countries = UNSET
        else:
            callout_countries = self.callout_countries

        ddi_numbers: int | None | Unset
        if isinstance(self.ddi_numbers, Unset):
            ddi_numbers = UNSET
        else:
            ddi_numbers = self.ddi_numbers

        partner_sku: None | str | Unset
        if isinstance(self.partner_sku, Unset):
            partner_sku = UNSET
        else:
            partner_sku = self.partner_sku

        discount_rate: float | None | Unset
        if isinstance(self.discount_rate, Unset):
            discount_rate = UNSET
        else:
            discount_rate = self.discount_rate

        discount_percent: int | None | Unset
        if isinstance(self.discount_percent, Unset):
            discount_percent = UNSET
        else:
            discount_percent = self.discount_percent

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if type_ is not UNSET:
            field_dict["type"] = type_
        if tollfree_countries is not UNSET:
            field_dict["tollfree_countries"] = tollfree_countries
        if premium_countries is not UNSET:
            field_dict["premium_countries"] = premium_countries
        if callout_countries is not UNSET:
            field_dict["callout_countries"] = callout_countries
        if ddi_numbers is not UNSET:
            field_dict["ddi_numbers"] = ddi_numbers
        if partner_sku is not UNSET:
            field_dict["partner_sku"] = partner_sku
        if discount_rate is not UNSET:
            field_dict["discount_rate"] = discount_rate
        if discount_percent is not UNSET:
            field_dict["discount_percent"] = discount_percent

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_: None | str | Unset = d.pop("type", UNSET)

        tollfree_countries: None | str | Unset = d.pop("tollfree_countries", UNSET)

        premium_countries: None | str | Unset = d.pop("premium_countries", UNSET)

        callout_countries: None | str | Unset = d.pop("callout_countries", UNSET)

        ddi_numbers: int | None | Unset = d.pop("ddi_numbers", UNSET)

        partner_sku: None | str | Unset = d.pop("partner_sku", UNSET)

        discount_rate: float | None | Unset = d.pop("discount_rate", UNSET)

        discount_percent: int | None | Unset = d.pop("discount_percent", UNSET)

        ordered_audio_plan = cls(
            type_=type_,
            tollfree_countries=tollfree_countries,
            premium_countries=premium_countries,
            callout_countries=callout_countries,
            ddi_numbers=ddi_numbers,
            partner_sku=partner_sku,
            discount_rate=discount_rate,
            discount_percent=discount_percent,
        )

        ordered_audio_plan.additional_properties = d
        return ordered_audio_plan

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
