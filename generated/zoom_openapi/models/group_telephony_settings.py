# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GroupTelephonySettings")


@_attrs_define
class GroupTelephonySettings:
    """
    Attributes:
        third_party_audio (bool | None | Unset):
        audio_conference_info (None | str | Unset):
    """

    third_party_audio: bool | None | Unset = UNSET
    audio_conference_info: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
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

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if third_party_audio is not UNSET:
            field_dict["third_party_audio"] = third_party_audio
        if audio_conference_info is not UNSET:
            field_dict["audio_conference_info"] = audio_conference_info

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        third_party_audio: bool | None | Unset = d.pop("third_party_audio", UNSET)

        audio_conference_info: None | str | Unset = d.pop("audio_conference_info", UNSET)

        group_telephony_settings = cls(
            third_party_audio=third_party_audio,
            audio_conference_info=audio_conference_info,
        )

        group_telephony_settings.additional_properties = d
        return group_telephony_settings

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
