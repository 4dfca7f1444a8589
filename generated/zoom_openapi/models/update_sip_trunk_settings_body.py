# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.update_sip_trunk_settings_body_show_zoom_provided_callout_countries import (
    UpdateSipTrunkSettingsBodyShowZoomProvidedCalloutCountries,
    check_update_sip_trunk_settings_body_show_zoom_provided_callout_countries,
)
from ..models.update_sip_trunk_settings_body_show_zoom_provided_numbers import (
    UpdateSipTrunkSettingsBodyShowZoomProvidedNumbers,
    check_update_sip_trunk_settings_body_show_zoom_provided_numbers,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdateSipTrunkSettingsBody")


@_attrs_define
class UpdateSipTrunkSettingsBody:
    """
    Attributes:
        enable (bool | Unset): `true` gives the sub account the master's configuration, `false` removes it. Leave it out
            to keep things as they are. Example: True.
        show_callout_internal_number (bool | Unset): Whether call-out numbers of carrier partners appear among the
            account's call-out numbers. Example: False.
        show_zoom_provided_callout_countries (UpdateSipTrunkSettingsBodyShowZoomProvidedCalloutCountries | Unset): What
            happens to call-out countries from Zoom: `0` show them, `1` hide them, `2` delete them and use only the carrier
            partners' countries. Example: 0.
        show_zoom_provided_numbers (UpdateSipTrunkSettingsBodyShowZoomProvidedNumbers | Unset): What happens to numbers
            from Zoom: `0` show them everywhere, `1` show them in the web portal but leave them unused until a user picks
            them, `2` delete them and use only the carrier partners' numbers. Example: 0.
    """

    enable: bool | Unset = UNSET
    show_callout_internal_number: bool | Unset = UNSET
    show_zoom_provided_callout_countries: (
        UpdateSipTrunkSettingsBodyShowZoomProvidedCalloutCountries | Unset
    ) = UNSET
    show_zoom_provided_numbers: UpdateSipTrunkSettingsBodyShowZoomProvidedNumbers | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        enable = self.enable

        show_callout_internal_number = self.show_callout_internal_number

        show_zoom_provided_callout_countries: int | Unset = UNSET
        if not isinstance(self.show_zoom_provided_callout_countries, Unset):
            show_zoom_provided_callout_countries = self.show_zoom_provided_callout_countries

        show_zoom_provided_numbers: int | Unset = UNSET
        if not isinstance(self.show_zoom_provided_numbers, Unset):
            show_zoom_provided_numbers = self.show_zoom_provided_numbers

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if enable is not UNSET:
            field_dict["enable"] = enable
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
        enable = d.pop("enable", UNSET)

        show_callout_internal_number = d.pop("show_callout_internal_number", UNSET)

        _show_zoom_provided_callout_countries = d.pop("show_zoom_provided_callout_countries", UNSET)
        show_zoom_provided_callout_countries: (
            UpdateSipTrunkSettingsBodyShowZoomProvidedCalloutCountries | Unset
        )
        try:
            show_zoom_provided_callout_countries = (
                check_update_sip_trunk_settings_body_show_zoom_provided_callout_countries(
                    _show_zoom_provided_callout_countries
                )
            )
        except (TypeError, ValueError, AttributeError, KeyError):
            show_zoom_provided_callout_countries = _show_zoom_provided_callout_countries

        _show_zoom_provided_numbers = d.pop("show_zoom_provided_numbers", UNSET)
        show_zoom_provided_numbers: UpdateSipTrunkSettingsBodyShowZoomProvidedNumbers | Unset
        try:
            show_zoom_provided_numbers = (
                check_update_sip_trunk_settings_body_show_zoom_provided_numbers(
                    _show_zoom_provided_numbers
                )
            )
        except (TypeError, ValueError, AttributeError, KeyError):
            show_zoom_provided_numbers = _show_zoom_provided_numbers

        update_sip_trunk_settings_body = cls(
            enable=enable,
            show_callout_internal_number=show_callout_internal_number,
            show_zoom_provided_callout_countries=show_zoom_provided_callout_countries,
            show_zoom_provided_numbers=show_zoom_provided_numbers,
        )

        update_sip_trunk_settings_body.additional_properties = d
        return update_sip_trunk_settings_body

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
