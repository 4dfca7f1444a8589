# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="RoomNotificationSettings")


@_attrs_define
class RoomNotificationSettings:
    """
    Attributes:
        audio_not_meet_usability_threshold (bool | None | Unset):
        battery_low_and_not_charging (bool | None | Unset):
        controller_scheduling_disconnected (bool | None | Unset):
        cpu_usage_high_detected (bool | None | Unset):
        network_unstable_detected (bool | None | Unset):
        zoom_room_offline (bool | None | Unset):
        sip_registration_failed (bool | None | Unset):
        mic_speaker_camera_disconnected (bool | None | Unset):
        zoom_room_display_disconnected (bool | None | Unset):
    """

    audio_not_meet_usability_threshold: bool | None | Unset = UNSET
    battery_low_and_not_charging: bool | None | Unset = UNSET
    controller_scheduling_disconnected: bool | None | Unset = UNSET
    cpu_usage_high_detected: bool | None | Unset = UNSET
    network_unstable_detected: bool | None | Unset = UNSET
    zoom_room_offline: bool | None | Unset = UNSET
    sip_registration_failed: bool | None | Unset = UNSET
    mic_speaker_camera_disconnected: bool | None | Unset = UNSET
    zoom_room_display_disconnected: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        audio_not_meet_usability_threshold: bool | None | Unset
        if isinstance(self.audio_not_meet_usability_threshold, Unset):
            audio_not_meet_usability_threshold = UNSET
        else:
            audio_not_meet_usability_threshold = self.audio_not_meet_usability_threshold

        battery_low_and_not_charging: bool | None | Unset
        if isinstance(self.battery_low_and_not_charging, Unset):
            battery_low_and_not_charging = UNSET
        else:
            battery_low_and_not_charging = self.battery_low_and_not_charging

        controller_scheduling_disconnected: bool | None | Unset
        if isinstance(self.controller_scheduling_disconnected, Unset):
            controller_scheduling_disconnected = UNSET
        else:
            controller_scheduling_disconnected = self.controller_scheduling_disconnected

        cpu_usage_high_detected: bool | None | Unset
        if isinstance(self.cpu_usage_high_detected, Unset):
            cpu_usage_high_detected = UNSET
        else:
            cpu_usage_high_detected = self.cpu_usage_high_detected

        network_unstable_detected: bool | None | Unset
        if isinstance(self.network_unstable_detected, Unset):
            network_unstable_detected = UNSET
        else:
            network_unstable_detected = self.network_unstable_detected

        zoom_room_offline: bool | None | Unset
        if isinstance(self.zoom_room_offline, Unset):
            zoom_room_offline = UNSET
        else:
            zoom_room_offline = self.zoom_room_offline

        sip_registration_failed: bool | None | Unset
        if isinstance(self.sip_registration_failed, Unset):
            sip_registration_failed = UNSET
        else:
            sip_registration_failed = self.sip_registration_failed

        mic_speaker_camera_disconnected: bool | None | Unset
        if isinstance(self.mic_speaker_camera_disconnected, Unset):
            mic_speaker_camera_disconnected = UNSET
        else:
            mic_speaker_camera_disconnected = self.mic_speaker_camera_disconnected

        zoom_room_display_disconnected: bool | None | Unset
        if isinstance(self.zoom_room_display_disconnected, Unset):
            zoom_room_display_disconnected = UNSET
        else:
            zoom_room_display_disconnected = self.zoom_room_display_disconnected

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if audio_not_meet_usability_threshold is not UNSET:
            field_dict["audio_not_meet_usability_threshold"] = audio_not_meet_usability_threshold
        if battery_low_and_not_charging is not UNSET:
            field_dict["battery_low_and_not_charging"] = battery_low_and_not_charging
        if controller_scheduling_disconnected is not UNSET:
            field_dict["controller_scheduling_disconnected"] = controller_scheduling_disconnected
        if cpu_usage_high_detected is not UNSET:
            field_dict["cpu_usage_high_detected"] = cpu_usage_high_detected
        if network_unstable_detected is not UNSET:
            field_dict["network_unstable_detected"] = network_unstable_detected
        if zoom_room_offline is not UNSET:
            field_dict["zoom_room_offline"] = zoom_room_offline
        if sip_registration_failed is not UNSET:
            field_dict["sip_registration_failed"] = sip_registration_failed
        if mic_speaker_camera_disconnected is not UNSET:
            field_dict["mic_speaker_camera_disconnected"] = mic_speaker_camera_disconnected
        if zoom_room_display_disconnected is not UNSET:
            field_dict["zoom_room_display_disconnected"] = zoom_room_display_disconnected

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        audio_not_meet_usability_threshold: bool | None | Unset = d.pop(
            "audio_not_meet_usability_threshold", UNSET
        )

        battery_low_and_not_charging: bool | None | Unset = d.pop(
            "battery_low_and_not_charging", UNSET
        )

        controller_scheduling_disconnected: bool | None | Unset = d.pop(
            "controller_scheduling_disconnected", UNSET
        )

        cpu_usage_high_detected: bool | None | Unset = d.pop("cpu_usage_high_detected", UNSET)

        network_unstable_detected: bool | None | Unset = d.pop("network_unstable_detected", UNSET)

        zoom_room_offline: bool | None | Unset = d.pop("zoom_room_offline", UNSET)

        sip_registration_failed: bool | None | Unset = d.pop("sip_registration_failed", UNSET)

        mic_speaker_camera_disconnected: bool | None | Unset = d.pop(
            "mic_speaker_camera_disconnected", UNSET
        )

        zoom_room_display_disconnected: bool | None | Unset = d.pop(
            "zoom_room_display_disconnected", UNSET
        )

        room_notification_settings = cls(
            audio_not_meet_usability_threshold=audio_not_meet_usability_threshold,
            battery_low_and_not_charging=battery_low_and_not_charging,
            controller_scheduling_disconnected=controller_scheduling_disconnected,
            cpu_usage_high_detected=cpu_usage_high_detected,
            network_unstable_detected=network_unstable_detected,
            zoom_room_offline=zoom_room_offline,
            sip_registration_failed=sip_registration_failed,
            mic_speaker_camera_disconnected=mic_speaker_camera_disconnected,
            zoom_room_display_disconnected=zoom_room_display_disconnected,
        )

        room_notification_settings.additional_properties = d
        return room_notification_settings

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
