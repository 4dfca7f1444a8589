# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="LockedTelephonySettings")


@_attrs_define
class LockedTelephonySettings:
    """
    Attributes:
        third_party_audio (bool | None | Unset):
        telephony_regions (bool | None | Unset):
    """

    third_party_audio: bool | None | Unset = UNSET
    telephony_regions: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        third_party_audio: bool | None | Unset
        if isinstance(self.third_party_audio, Unset):
            third_party_audio = UNSET
        else:
            third_party_audio = self.third_party_audio

        telephony_regions: bool | None | Unset
        if isinstance(self.telephony_regions, Unset):
            telephony_regions = UNSET
        else:
            telephony_regions = self.telephony_regions

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if third_party_audio is not UNSET:
            field_dict["third_party_audio"] = third_party_audio
        if telephony_regions is not UNSET:
            field_dict["telephony_regions"] = telephony_regions

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        third_party_audio: bool | None | Unset = d.pop("third_party_audio", UNSET)

        telephony_regions: bool | None | Unset = d.pop("telephony_regions", UNSET)

        locked_telephony_settings = cls(
            third_party_audio=third_party_audio,
            telephony_regions=telephony_regions,
        )

        locked_telephony_settings.additional_properties = d
        return locked_telephony_settings

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
