# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.archive_settings import ArchiveSettings
    from ..models.ip_address_access_control_settings import IpAddressAccessControlSettings


T = TypeVar("T", bound="GroupRecordingSettings")


@_attrs_define
class GroupRecordingSettings:
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
        cloud_recording_download (bool | Unset):
        cloud_recording_download_host (bool | Unset):
        account_user_access_recording (bool | Unset):
        host_delete_cloud_recording (bool | Unset):
        prevent_host_access_recording (bool | Unset):
        ip_address_access_control (IpAddressAccessControlSettings | Unset):
        archive (ArchiveSettings | Unset):
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
    cloud_recording_download: bool | Unset = UNSET
    cloud_recording_download_host: bool | Unset = UNSET
    account_user_access_recording: bool | Unset = UNSET
    host_delete_cloud_recording: bool | Unset = UNSET
    prevent_host_access_recording: bool | Unset = UNSET
    ip_address_access_control: IpAddressAccessControlSettings | Unset = UNSET
    archive: ArchiveSettings | Unset = UNSET
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

        cloud_recording_download = self.cloud_recording_download

        cloud_recording_download_host = self.cloud_recording_download_host

        account_user_access_recording = self.account_user_access_recording

        host_delete_cloud_recording = self.host_delete_cloud_recording

        prevent_host_access_recording = self.prevent_host_access_recording

        ip_address_access_control: dict[str, Any] | Unset = UNSET
        if not isinstance(self.ip_address_access_control, Unset):
            ip_address_access_control = (
                self.ip_address_access_control.to_dict()
                if hasattr(self.ip_address_access_control, "to_dict")
                else self.ip_address_access_control
            )

        archive: dict[str, Any] | Unset = UNSET
        if not isinstance(self.archive, Unset):
            archive = self.archive.to_dict() if hasattr(self.archive, "to_dict") else self.archive

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
        if cloud_recording_download is not UNSET:
            field_dict["cloud_recording_download"] = cloud_recording_download
        if cloud_recording_download_host is not UNSET:
            field_dict["cloud_recording_download_host"] = cloud_recording_download_host
        if account_user_access_recording is not UNSET:
            field_dict["account_user_access_recording"] = account_user_access_recording
        if host_delete_cloud_recording is not UNSET:
            field_dict["host_delete_cloud_recording"] = host_delete_cloud_recording
        if prevent_host_access_recording is not UNSET:
            field_dict["prevent_host_access_recording"] = prevent_host_access_recording
        if ip_address_access_control is not UNSET:
            field_dict["ip_address_access_control"] = ip_address_access_control
        if archive is not UNSET:
            field_dict["archive"] = archive

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.archive_settings import ArchiveSettings  # noqa: PLC0415
        from ..models.ip_address_access_control_settings import (
            IpAddressAccessControlSettings,  # noqa: PLC0415
        )

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

        cloud_recording_download = d.pop("cloud_recording_download", UNSET)

        cloud_recording_download_host = d.pop("cloud_recording_download_host", UNSET)

        account_user_access_recording = d.pop("account_user_access_recording", UNSET)

        host_delete_cloud_recording = d.pop("host_delete_cloud_recording", UNSET)

        prevent_host_access_recording = d.pop("prevent_host_access_recording", UNSET)

        _ip_address_access_control = d.pop("ip_address_access_control", UNSET)
        ip_address_access_control: IpAddressAccessControlSettings | Unset
        if isinstance(_ip_address_access_control, dict):
            ip_address_access_control = IpAddressAccessControlSettings.from_dict(
                _ip_address_access_control
            )
        else:
            ip_address_access_control = _ip_address_access_control

        _archive = d.pop("archive", UNSET)
        archive: ArchiveSettings | Unset
        if isinstance(_archive, dict):
            archive = ArchiveSettings.from_dict(_archive)
        else:
            archive = _archive

        group_recording_settings = cls(
            local_recording=local_recording,
            cloud_recording=cloud_recording,
            record_speaker_view=record_speaker_view,
            record_gallery_view=record_gallery_view,
            record_audio_file=record_audio_file,
            save_chat_text=save_chat_text,
            show_timestamp=show_timestamp,
            recording_audio_transcript=recording_audio_transcript,
            auto_recording=auto_recording,
            cloud_recording_download=cloud_recording_download,
            cloud_recording_download_host=cloud_recording_download_host,
            account_user_access_recording=account_user_access_recording,
            host_delete_cloud_recording=host_delete_cloud_recording,
            prevent_host_access_recording=prevent_host_access_recording,
            ip_address_access_control=ip_address_access_control,
            archive=archive,
        )

        group_recording_settings.additional_properties = d
        return group_recording_settings

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
