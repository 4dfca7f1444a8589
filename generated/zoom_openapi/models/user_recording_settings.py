# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.ip_address_access_control_settings import IpAddressAccessControlSettings
    from ..models.password_requirement_settings import PasswordRequirementSettings


T = TypeVar("T", bound="UserRecordingSettings")


@_attrs_define
class UserRecordingSettings:
    """
    Attributes:
        local_recording (bool | Unset):
        cloud_recording (bool | Unset):
        record_speaker_view (bool | Unset):
        record_gallery_view (bool | Unset):
        record_audio_file (bool | Unset):
        save_chat_text (bool | Unset):
        show_timestamp (bool | Unset):
        recording_audio_transcript (bool | Unset):
        auto_recording (str | Unset):
        host_pause_stop_recording (bool | Unset):
        auto_delete_cmr (bool | Unset):
        auto_delete_cmr_days (int | Unset):
        recording_disclaimer (bool | Unset):
        ask_participants_to_consent_disclaimer (bool | Unset):
        ask_host_to_confirm_disclaimer (bool | Unset):
        recording_password_requirement (PasswordRequirementSettings | Unset):
        ip_address_access_control (IpAddressAccessControlSettings | Unset):
    """

    local_recording: bool | Unset = UNSET
    cloud_recording: bool | Unset = UNSET
    record_speaker_view: bool | Unset = UNSET
    record_gallery_view: bool | Unset = UNSET
    record_audio_file: bool | Unset = UNSET
    save_chat_text: bool | Unset = UNSET
    show_timestamp: bool | Unset = UNSET
    recording_audio_transcript: bool | Unset = UNSET
    auto_recording: str | Unset = UNSET
    host_pause_stop_recording: bool | Unset = UNSET
    auto_delete_cmr: bool | Unset = UNSET
    auto_delete_cmr_days: int | Unset = UNSET
    recording_disclaimer: bool | Unset = UNSET
    ask_participants_to_consent_disclaimer: bool | Unset = UNSET
    ask_host_to_confirm_disclaimer: bool | Unset = UNSET
    recording_password_requirement: PasswordRequirementSettings | Unset = UNSET
    ip_address_access_control: IpAddressAccessControlSettings | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        local_recording = self.local_recording

        cloud_recording = self.cloud_recording

        record_speaker_view = self.record_speaker_view

        record_gallery_view = self.record_gallery_view

        record_audio_file = self.record_audio_file

        save_chat_text = self.save_chat_text

        show_timestamp = self.show_timestamp

        recording_audio_transcript = self.recording_audio_transcript

        auto_recording = self.auto_recording

        host_pause_stop_recording = self.host_pause_stop_recording

        auto_delete_cmr = self.auto_delete_cmr

        auto_delete_cmr_days = self.auto_delete_cmr_days

        recording_disclaimer = self.recording_disclaimer

        ask_participants_to_consent_disclaimer = self.ask_participants_to_consent_disclaimer

        ask_host_to_confirm_disclaimer = self.ask_host_to_confirm_disclaimer

        recording_password_requirement: dict[str, Any] | Unset = UNSET
        if not isinstance(self.recording_password_requirement, Unset):
            recording_password_requirement = (
                self.recording_password_requirement.to_dict()
                if hasattr(self.recording_password_requirement, "to_dict")
                else self.recording_password_requirement
            )

        ip_address_access_control: dict[str, Any] | Unset = UNSET
        if not isinstance(self.ip_address_access_control, Unset):
            ip_address_access_control = (
                self.ip_address_access_control.to_dict()
                if hasattr(self.ip_address_access_control, "to_dict")
                else self.ip_address_access_control
            )

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if local_recording is not UNSET:
            field_dict["local_recording"] = local_recording
        if cloud_recording is not UNSET:
            field_dict["cloud_recording"] = cloud_recording
        if record_speaker_view is not UNSET:
            field_dict["record_speaker_view"] = record_speaker_view
        if record_gallery_view is not UNSET:
            field_dict["record_gallery_view"] = record_gallery_view
        if record_audio_file is not UNSET:
            field_dict["record_audio_file"] = record_audio_file
        if save_chat_text is not UNSET:
            field_dict["save_chat_text"] = save_chat_text
        if show_timestamp is not UNSET:
            field_dict["show_timestamp"] = show_timestamp
        if recording_audio_transcript is not UNSET:
            field_dict["recording_audio_transcript"] = recording_audio_transcript
        if auto_recording is not UNSET:
            field_dict["auto_recording"] = auto_recording
        if host_pause_stop_recording is not UNSET:
            field_dict["host_pause_stop_recording"] = host_pause_stop_recording
        if auto_delete_cmr is not UNSET:
            field_dict["auto_delete_cmr"] = auto_delete_cmr
        if auto_delete_cmr_days is not UNSET:
            field_dict["auto_delete_cmr_days"] = auto_delete_cmr_days
        if recording_disclaimer is not UNSET:
            field_dict["recording_disclaimer"] = recording_disclaimer
        if ask_participants_to_consent_disclaimer is not UNSET:
            field_dict["ask_participants_to_consent_disclaimer"] = (
                ask_participants_to_consent_disclaimer
            )
        if ask_host_to_confirm_disclaimer is not UNSET:
            field_dict["ask_host_to_confirm_disclaimer"] = ask_host_to_confirm_disclaimer
        if recording_password_requirement is not UNSET:
            field_dict["recording_password_requirement"] = recording_password_requirement
        if ip_address_access_control is not UNSET:
            field_dict["ip_address_access_control"] = ip_address_access_control

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.ip_address_access_control_settings import (
            IpAddressAccessControlSettings,  # noqa: PLC0415
        )
        from ..models.password_requirement_settings import PasswordRequirementSettings  # noqa: PLC0415

        d = dict(src_dict)
        local_recording = d.pop("local_recording", UNSET)

        cloud_recording = d.pop("cloud_recording", UNSET)

        record_speaker_view = d.pop("record_speaker_view", UNSET)

        record_gallery_view = d.pop("record_gallery_view", UNSET)

        record_audio_file = d.pop("record_audio_file", UNSET)

        save_chat_text = d.pop("save_chat_text", UNSET)

        show_timestamp = d.pop("show_timestamp", UNSET)

        recording_audio_transcript = d.pop("recording_audio_transcript", UNSET)

        auto_recording = d.pop("auto_recording", UNSET)

        host_pause_stop_recording = d.pop("host_pause_stop_recording", UNSET)

        auto_delete_cmr = d.pop("auto_delete_cmr", UNSET)

        auto_delete_cmr_days = d.pop("auto_delete_cmr_days", UNSET)

        recording_disclaimer = d.pop("recording_disclaimer", UNSET)

        ask_participants_to_consent_disclaimer = d.pop(
            "ask_participants_to_consent_disclaimer", UNSET
        )

        ask_host_to_confirm_disclaimer = d.pop("ask_host_to_confirm_disclaimer", UNSET)

        _recording_password_requirement = d.pop("recording_password_requirement", UNSET)
        recording_password_requirement: PasswordRequirementSettings | Unset
        if isinstance(_recording_password_requirement, dict):
            recording_password_requirement = PasswordRequirementSettings.from_dict(
                _recording_password_requirement
            )
        else:
            recording_password_requirement = _recording_password_requirement

        _ip_address_access_control = d.pop("ip_address_access_control", UNSET)
        ip_address_access_control: IpAddressAccessControlSettings | Unset
        if isinstance(_ip_address_access_control, dict):
            ip_address_access_control = IpAddressAccessControlSettings.from_dict(
                _ip_address_access_control
            )
        else:
            ip_address_access_control = _ip_address_access_control

        user_recording_settings = cls(
            local_recording=local_recording,
            cloud_recording=cloud_recording,
            record_speaker_view=record_speaker_view,
            record_gallery_view=record_gallery_view,
            record_audio_file=record_audio_file,
            save_chat_text=save_chat_text,
            show_timestamp=show_timestamp,
            recording_audio_transcript=recording_audio_transcript,
            auto_recording=auto_recording,
            host_pause_stop_recording=host_pause_stop_recording,
            auto_delete_cmr=auto_delete_cmr,
            auto_delete_cmr_days=auto_delete_cmr_days,
            recording_disclaimer=recording_disclaimer,
            ask_participants_to_consent_disclaimer=ask_participants_to_consent_disclaimer,
            ask_host_to_confirm_disclaimer=ask_host_to_confirm_disclaimer,
            recording_password_requirement=recording_password_requirement,
            ip_address_access_control=ip_address_access_control,
        )

        user_recording_settings.additional_properties = d
        return user_recording_settings

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
