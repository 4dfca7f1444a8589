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
        auto_delete_cmr (bool | None | Unset):
        auto_recording (None | str | Unset):
        cloud_recording (bool | None | Unset):
        local_recording (bool | None | Unset):
        record_audio_file (bool | None | Unset):
        record_gallery_view (bool | None | Unset):
        record_speaker_view (bool | None | Unset):
        recording_audio_transcript (bool | None | Unset):
        recording_password_requirement (None | PasswordRequirementSettings | Unset):
        save_chat_text (bool | None | Unset):
        show_timestamp (bool | None | Unset):
        host_pause_stop_recording (bool | None | Unset):
        auto_delete_cmr_days (int | None | Unset):
        recording_disclaimer (bool | None | Unset):
        ask_participants_to_consent_disclaimer (bool | None | Unset):
        ask_host_to_confirm_disclaimer (bool | None | Unset):
        ip_address_access_control (IpAddressAccessControlSettings | None | Unset):
    """

    auto_delete_cmr: bool | None | Unset = UNSET
    auto_recording: None | str | Unset = UNSET
    cloud_recording: bool | None | Unset = UNSET
    local_recording: bool | None | Unset = UNSET
    record_audio_file: bool | None | Unset = UNSET
    record_gallery_view: bool | None | Unset = UNSET
    record_speaker_view: bool | None | Unset = UNSET
    recording_audio_transcript: bool | None | Unset = UNSET
    recording_password_requirement: None | PasswordRequirementSettings | Unset = UNSET
    save_chat_text: bool | None | Unset = UNSET
    show_timestamp: bool | None | Unset = UNSET
    host_pause_stop_recording: bool | None | Unset = UNSET
    auto_delete_cmr_days: int | None | Unset = UNSET
    recording_disclaimer: bool | None | Unset = UNSET
    ask_participants_to_consent_disclaimer: bool | None | Unset = UNSET
    ask_host_to_confirm_disclaimer: bool | None | Unset = UNSET
    ip_address_access_control: IpAddressAccessControlSettings | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.ip_address_access_control_settings import (
            IpAddressAccessControlSettings,  # noqa: PLC0415
        )
        from ..models.password_requirement_settings import PasswordRequirementSettings  # noqa: PLC0415

        auto_delete_cmr: bool | None | Unset
        if isinstance(self.auto_delete_cmr, Unset):
            auto_delete_cmr = UNSET
        else:
            auto_delete_cmr = self.auto_delete_cmr

        auto_recording: None | str | Unset
        if isinstance(self.auto_recording, Unset):
            auto_recording = UNSET
        else:
            auto_recording = self.auto_recording

        cloud_recording: bool | None | Unset
        if isinstance(self.cloud_recording, Unset):
            cloud_recording = UNSET
        else:
            cloud_recording = self.cloud_recording

        local_recording: bool | None | Unset
        if isinstance(self.local_recording, Unset):
            local_recording = UNSET
        else:
            local_recording = self.local_recording

        record_audio_file: bool | None | Unset
        if isinstance(self.record_audio_file, Unset):
            record_audio_file = UNSET
        else:
            record_audio_file = self.record_audio_file

        record_gallery_view: bool | None | Unset
        if isinstance(self.record_gallery_view, Unset):
            record_gallery_view = UNSET
        else:
            record_gallery_view = self.record_gallery_view

        record_speaker_view: bool | None | Unset
        if isinstance(self.record_speaker_view, Unset):
            record_speaker_view = UNSET
        else:
            record_speaker_view = self.record_speaker_view

        recording_audio_transcript: bool | None | Unset
        if isinstance(self.recording_audio_transcript, Unset):
            recording_audio_transcript = UNSET
        else:
            recording_audio_transcript = self.recording_audio_transcript

        recording_password_requirement: dict[str, Any] | None | Unset
        if isinstance(self.recording_password_requirement, Unset):
            recording_password_requirement = UNSET
        elif isinstance(self.recording_password_requirement, PasswordRequirementSettings):
            recording_password_requirement = (
                self.recording_password_requirement.to_dict()
                if hasattr(self.recording_password_requirement, "to_dict")
                else self.recording_password_requirement
            )
        else:
            recording_password_requirement = self.recording_password_requirement

        save_chat_text: bool | None | Unset
        if isinstance(self.save_chat_text, Unset):
            save_chat_text = UNSET
        else:
            save_chat_text = self.save_chat_text

        show_timestamp: bool | None | Unset
        if isinstance(self.show_timestamp, Unset):
            show_timestamp = UNSET
        else:
            show_timestamp = self.show_timestamp

        host_pause_stop_recording: bool | None | Unset
        if isinstance(self.host_pause_stop_recording, Unset):
            host_pause_stop_recording = UNSET
        else:
            host_pause_stop_recording = self.host_pause_stop_recording

        auto_delete_cmr_days: int | None | Unset
        if isinstance(self.auto_delete_cmr_days, Unset):
            auto_delete_cmr_days = UNSET
        else:
            auto_delete_cmr_days = self.auto_delete_cmr_days

        recording_disclaimer: bool | None | Unset
        if isinstance(self.recording_disclaimer, Unset):
            recording_disclaimer = UNSET
        else:
            recording_disclaimer = self.recording_disclaimer

        ask_participants_to_consent_disclaimer: bool | None | Unset
        if isinstance(self.ask_participants_to_consent_disclaimer, Unset):
            ask_participants_to_consent_disclaimer = UNSET
        else:
            ask_participants_to_consent_disclaimer = self.ask_participants_to_consent_disclaimer

        ask_host_to_confirm_disclaimer: bool | None | Unset
        if isinstance(self.ask_host_to_confirm_disclaimer, Unset):
            ask_host_to_confirm_disclaimer = UNSET
        else:
            ask_host_to_confirm_disclaimer = self.ask_host_to_confirm_disclaimer

        ip_address_access_control: dict[str, Any] | None | Unset
        if isinstance(self.ip_address_access_control, Unset):
            ip_address_access_control = UNSET
        elif isinstance(self.ip_address_access_control, IpAddressAccessControlSettings):
            ip_address_access_control = (
                self.ip_address_access_control.to_dict()
                if hasattr(self.ip_address_access_control, "to_dict")
                else self.ip_address_access_control
            )
        else:
            ip_address_access_control = self.ip_address_access_control

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if auto_delete_cmr is not UNSET:
            field_dict["auto_delete_cmr"] = auto_delete_cmr
        if auto_recording is not UNSET:
            field_dict["auto_recording"] = auto_recording
        if cloud_recording is not UNSET:
            field_dict["cloud_recording"] = cloud_recording
        if local_recording is not UNSET:
            field_dict["local_recording"] = local_recording
        if record_audio_file is not UNSET:
            field_dict["record_audio_file"] = record_audio_file
        if record_gallery_view is not UNSET:
            field_dict["record_gallery_view"] = record_gallery_view
        if record_speaker_view is not UNSET:
            field_dict["record_speaker_view"] = record_speaker_view
        if recording_audio_transcript is not UNSET:
            field_dict["recording_audio_transcript"] = recording_audio_transcript
        if recording_password_requirement is not UNSET:
            field_dict["recording_password_requirement"] = recording_password_requirement
        if save_chat_text is not UNSET:
            field_dict["save_chat_text"] = save_chat_text
        if show_timestamp is not UNSET:
            field_dict["show_timestamp"] = show_timestamp
        if host_pause_stop_recording is not UNSET:
            field_dict["host_pause_stop_recording"] = host_pause_stop_recording
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
        auto_delete_cmr: bool | None | Unset = d.pop("auto_delete_cmr", UNSET)

        auto_recording: None | str | Unset = d.pop("auto_recording", UNSET)

        cloud_recording: bool | None | Unset = d.pop("cloud_recording", UNSET)

        local_recording: bool | None | Unset = d.pop("local_recording", UNSET)

        record_audio_file: bool | None | Unset = d.pop("record_audio_file", UNSET)

        record_gallery_view: bool | None | Unset = d.pop("record_gallery_view", UNSET)

        record_speaker_view: bool | None | Unset = d.pop("record_speaker_view", UNSET)

        recording_audio_transcript: bool | None | Unset = d.pop("recording_audio_transcript", UNSET)

        _recording_password_requirement = d.pop("recording_password_requirement", UNSET)
        recording_password_requirement: None | PasswordRequirementSettings | Unset
        if isinstance(_recording_password_requirement, dict):
            recording_password_requirement = PasswordRequirementSettings.from_dict(
                _recording_password_requirement
            )
        else:
            recording_password_requirement = _recording_password_requirement

        save_chat_text: bool | None | Unset = d.pop("save_chat_text", UNSET)

        show_timestamp: bool | None | Unset = d.pop("show_timestamp", UNSET)

        host_pause_stop_recording: bool | None | Unset = d.pop("host_pause_stop_recording", UNSET)

        auto_delete_cmr_days: int | None | Unset = d.pop("auto_delete_cmr_days", UNSET)

        recording_disclaimer: bool | None | Unset = d.pop("recording_disclaimer", UNSET)

        ask_participants_to_consent_disclaimer: bool | None | Unset = d.pop(
            "ask_participants_to_consent_disclaimer", UNSET
        )

        ask_host_to_confirm_disclaimer: bool | None | Unset = d.pop(
            "ask_host_to_confirm_disclaimer", UNSET
        )

        _ip_address_access_control = d.pop("ip_address_access_control", UNSET)
        ip_address_access_control: IpAddressAccessControlSettings | None | Unset
        if isinstance(_ip_address_access_control, dict):
            ip_address_access_control = IpAddressAccessControlSettings.from_dict(
                _ip_address_access_control
            )
        else:
            ip_address_access_control = _ip_address_access_control

        user_recording_settings = cls(
            auto_delete_cmr=auto_delete_cmr,
            auto_recording=auto_recording,
            cloud_recording=cloud_recording,
            local_recording=local_recording,
            record_audio_file=record_audio_file,
            record_gallery_view=record_gallery_view,
            record_speaker_view=record_speaker_view,
            recording_audio_transcript=recording_audio_transcript,
            recording_password_requirement=recording_password_requirement,
            save_chat_text=save_chat_text,
            show_timestamp=show_timestamp,
            host_pause_stop_recording=host_pause_stop_recording,
            auto_delete_cmr_days=auto_delete_cmr_days,
            recording_disclaimer=recording_disclaimer,
            ask_participants_to_consent_disclaimer=ask_participants_to_consent_disclaimer,
            ask_host_to_confirm_disclaimer=ask_host_to_confirm_disclaimer,
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
