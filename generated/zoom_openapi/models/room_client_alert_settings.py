# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="RoomClientAlertSettings")


@_attrs_define
class RoomClientAlertSettings:
    """
    Attributes:
        detect_microphone_error_alert (bool | None | Unset):
        detect_bluetooth_microphone_error_alert (bool | None | Unset):
        detect_speaker_error_alert (bool | None | Unset):
        detect_bluetooth_speaker_error_alert (bool | None | Unset):
        detect_camera_error_alert (bool | None | Unset):
    """

    detect_microphone_error_alert: bool | None | Unset = UNSET
    detect_bluetooth_microphone_error_alert: bool | None | Unset = UNSET
    detect_speaker_error_alert: bool | None | Unset = UNSET
    detect_bluetooth_speaker_error_alert: bool | None | Unset = UNSET
    detect_camera_error_alert: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        detect_microphone_error_alert: bool | None | Unset
        if isinstance(self.detect_microphone_error_alert, Unset):
            detect_microphone_error_alert = UNSET
        else:
            detect_microphone_error_alert = self.detect_microphone_error_alert

        detect_bluetooth_microphone_error_alert: bool | None | Unset
        if isinstance(self.detect_bluetooth_microphone_error_alert, Unset):
            detect_bluetooth_microphone_error_alert = UNSET
        else:
            detect_bluetooth_microphone_error_alert = self.detect_bluetooth_microphone_error_alert

        detect_speaker_error_alert: bool | None | Unset
        if isinstance(self.detect_speaker_error_alert, Unset):
            detect_speaker_error_alert = UNSET
        else:
            detect_speaker_error_alert = self.detect_speaker_error_alert

        detect_bluetooth_speaker_error_alert: bool | None | Unset
        if isinstance(self.detect_bluetooth_speaker_error_alert, Unset):
            detect_bluetooth_speaker_error_alert = UNSET
        else:
            detect_bluetooth_speaker_error_alert = self.detect_bluetooth_speaker_error_alert

        detect_camera_error_alert: bool | None | Unset
        if isinstance(self.detect_camera_error_alert, Unset):
            detect_camera_error_alert = UNSET
        else:
            detect_camera_error_alert = self.detect_camera_error_alert

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if detect_microphone_error_alert is not UNSET:
            field_dict["detect_microphone_error_alert"] = detect_microphone_error_alert
        if detect_bluetooth_microphone_error_alert is not UNSET:
            field_dict["detect_bluetooth_microphone_error_alert"] = (
                detect_bluetooth_microphone_error_alert
            )
        if detect_speaker_error_alert is not UNSET:
            field_dict["detect_speaker_error_alert"] = detect_speaker_error_alert
        if detect_bluetooth_speaker_error_alert is not UNSET:
            field_dict["detect_bluetooth_speaker_error_alert"] = (
                detect_bluetooth_speaker_error_alert
            )
        if detect_camera_error_alert is not UNSET:
            field_dict["detect_camera_error_alert"] = detect_camera_error_alert

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        detect_microphone_error_alert: bool | None | Unset = d.pop(
            "detect_microphone_error_alert", UNSET
        )

        detect_bluetooth_microphone_error_alert: bool | None | Unset = d.pop(
            "detect_bluetooth_microphone_error_alert", UNSET
        )

        detect_speaker_error_alert: bool | None | Unset = d.pop("detect_speaker_error_alert", UNSET)

        detect_bluetooth_speaker_error_alert: bool | None | Unset = d.pop(
            "detect_bluetooth_speaker_error_alert", UNSET
        )

        detect_camera_error_alert: bool | None | Unset = d.pop("detect_camera_error_alert", UNSET)

        room_client_alert_settings = cls(
            detect_microphone_error_alert=detect_microphone_error_alert,
            detect_bluetooth_microphone_error_alert=detect_bluetooth_microphone_error_alert,
            detect_speaker_error_alert=detect_speaker_error_alert,
            detect_bluetooth_speaker_error_alert=detect_bluetooth_speaker_error_alert,
            detect_camera_error_alert=detect_camera_error_alert,
        )

        room_client_alert_settings.additional_properties = d
        return room_client_alert_settings

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
