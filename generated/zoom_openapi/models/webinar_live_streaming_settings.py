# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="WebinarLiveStreamingSettings")


@_attrs_define
class WebinarLiveStreamingSettings:
    """
    Attributes:
        enable (bool | None | Unset):
        live_streaming_service (list[str] | None | Unset):
        custom_service_instructions (None | str | Unset):
        live_streaming_reminder (bool | None | Unset):
    """

    enable: bool | None | Unset = UNSET
    live_streaming_service: list[str] | None | Unset = UNSET
    custom_service_instructions: None | str | Unset = UNSET
    live_streaming_reminder: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        enable: bool | None | Unset
        if isinstance(self.enable, Unset):
            enable = UNSET
        else:
            enable = self.enable

        live_streaming_service: list[str] | None | Unset
        if isinstance(self.live_streaming_service, Unset):
            live_streaming_service = UNSET
        elif isinstance(self.live_streaming_service, list):
            live_streaming_service = self.live_streaming_service

        else:
            live_streaming_service = self.live_streaming_service

        custom_service_instructions: None | str | Unset
        if isinstance(self.custom_service_instructions, Unset):
            custom_service_instructions = UNSET
        else:
            custom_service_instructions = self.custom_service_instructions

        live_streaming_reminder: bool | None | Unset
        if isinstance(self.live_streaming_reminder, Unset):
            live_streaming_reminder = UNSET
        else:
            live_streaming_reminder = self.live_streaming_reminder

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if enable is not UNSET:
            field_dict["enable"] = enable
        if live_streaming_service is not UNSET:
            field_dict["live_streaming_service"] = live_streaming_service
        if custom_service_instructions is not UNSET:
            field_dict["custom_service_instructions"] = custom_service_instructions
        if live_streaming_reminder is not UNSET:
            field_dict["live_streaming_reminder"] = live_streaming_reminder

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        enable: bool | None | Unset = d.pop("enable", UNSET)

        live_streaming_service: list[str] | None | Unset = d.pop("live_streaming_service", UNSET)

        custom_service_instructions: None | str | Unset = d.pop(
            "custom_service_instructions", UNSET
        )

        live_streaming_reminder: bool | None | Unset = d.pop("live_streaming_reminder", UNSET)

        webinar_live_streaming_settings = cls(
            enable=enable,
            live_streaming_service=live_streaming_service,
            custom_service_instructions=custom_service_instructions,
            live_streaming_reminder=live_streaming_reminder,
        )

        webinar_live_streaming_settings.additional_properties = d
        return webinar_live_streaming_settings

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
