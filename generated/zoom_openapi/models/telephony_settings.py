# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.telephony_region_settings import TelephonyRegionSettings


T = TypeVar("T", bound="TelephonySettings")


@_attrs_define
class TelephonySettings:
    """
    Attributes:
        third_party_audio (bool | None | Unset):
        audio_conference_info (None | str | Unset):
        telephony_regions (None | TelephonyRegionSettings | Unset):
        show_international_numbers_link (bool | None | Unset):
    """

    third_party_audio: bool | None | Unset = UNSET
    audio_conference_info: None | str | Unset = UNSET
    telephony_regions: None | TelephonyRegionSettings | Unset = UNSET
    show_international_numbers_link: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.telephony_region_settings import TelephonyRegionSettings  # noqa: PLC0415

        third_party_audio: bool | None | Unset
        if isinstance(self.third_party_audio, Unset):
            third_party_audio = UNSET
        else:
            third_party_audio = self.third_party_audio

        audio_conference_info: None | str | Unset
        if isinstance(self.audio_conference_info, Unset):
            audio_conference_info = UNSET
        else:
            audio_conference_info = self.audio_conference_info

        telephony_regions: dict[str, Any] | None | Unset
        if isinstance(self.telephony_regions, Unset):
            telephony_regions = UNSET
        elif isinstance(self.telephony_regions, TelephonyRegionSettings):
            telephony_regions = (
                self.telephony_regions.to_dict()
                if hasattr(self.telephony_regions, "to_dict")
                else self.telephony_regions
            )
        else:
            telephony_regions = self.telephony_regions

        show_international_numbers_link: bool | None | Unset
        if isinstance(self.show_international_numbers_link, Unset):
            show_international_numbers_link = UNSET
        else:
            show_international_numbers_link = self.show_international_numbers_link

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if third_party_audio is not UNSET:
            field_dict["third_party_audio"] = third_party_audio
        if audio_conference_info is not UNSET:
            field_dict["audio_conference_info"] = audio_conference_info
        if telephony_regions is not UNSET:
            field_dict["telephony_regions"] = telephony_regions
        if show_international_numbers_link is not UNSET:
            field_dict["show_international_numbers_link"] = show_international_numbers_link

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.telephony_region_settings import TelephonyRegionSettings  # noqa: PLC0415

        d = dict(src_dict)
        third_party_audio: bool | None | Unset = d.pop("third_party_audio", UNSET)

        audio_conference_info: None | str | Unset = d.pop("audio_conference_info", UNSET)

        _telephony_regions = d.pop("telephony_regions", UNSET)
        telephony_regions: None | TelephonyRegionSettings | Unset
        if isinstance(_telephony_regions, dict):
            telephony_regions = TelephonyRegionSettings.from_dict(_telephony_regions)
        else:
            telephony_regions = _telephony_regions

        show_international_numbers_link: bool | None | Unset = d.pop(
            "show_international_numbers_link", UNSET
        )

        telephony_settings = cls(
            third_party_audio=third_party_audio,
            audio_conference_info=audio_conference_info,
            telephony_regions=telephony_regions,
            show_international_numbers_link=show_international_numbers_link,
        )

        telephony_settings.additional_properties = d
        return telephony_settings

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
