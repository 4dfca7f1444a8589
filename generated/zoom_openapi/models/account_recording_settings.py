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
    from ..models.recording_password_requirement_settings import (
        RecordingPasswordRequirementSettings,
    )


T = TypeVar("T", bound="AccountRecordingSettings")


@_attrs_define
class AccountRecordingSettings:
    """
    Attributes:
        local_recording (bool | None | Unset):
        cloud_recording (bool | None | Unset):
        record_speaker_view (bool | None | Unset):
        record_gallery_view (bool | None | Unset):
        record_audio_file (bool | None | Unset):
        save_chat_text (bool | None | Unset):
        show_timestamp (bool | None | Unset):
        recording_audio_transcript (bool | None | Unset):
        auto_recording (None | str | Unset):
        cloud_recording_download (bool | None | Unset):
        cloud_recording_download_host (bool | None | Unset):
        account_user_access_recording (bool | None | Unset):
        auto_delete_cmr (bool | None | Unset):
        auto_delete_cmr_days (int | None | Unset):
        recording_password_requirement (None | RecordingPasswordRequirementSettings | Unset):
        allow_recovery_deleted_cloud_recordings (bool | None | Unset):
        recording_disclaimer (bool | None | Unset):
        host_delete_cloud_recording (bool | None | Unset):
        required_password_for_existing_cloud_recordings (bool | None | Unset):
        prevent_host_access_recording (bool | None | Unset):
        ip_address_access_control (IpAddressAccessControlSettings | None | Unset):
        archive (ArchiveSettings | None | Unset):
    """

    local_recording: bool | None | Unset = UNSET
    cloud_recording: bool | None | Unset = UNSET
    record_speaker_view: bool | None | Unset = UNSET
    record_gallery_view: bool | None | Unset = UNSET
    record_audio_file: bool | None | Unset = UNSET
    save_chat_text: bool | None | Unset = UNSET
    show_timestamp: bool | None | Unset = UNSET
    recording_audio_transcript: bool | None | Unset = UNSET
    auto_recording: None | str | Unset = UNSET
    cloud_recording_download: bool | None | Unset = UNSET
    cloud_recording_download_host: bool | None | Unset = UNSET
    account_user_access_recording: bool | None | Unset = UNSET
    auto_delete_cmr: bool | None | Unset = UNSET
    auto_delete_cmr_days: int | None | Unset = UNSET
    recording_password_requirement: None | RecordingPasswordRequirementSettings | Unset = UNSET
    allow_recovery_deleted_cloud_recordings: bool | None | Unset = UNSET
    recording_disclaimer: bool | None | Unset = UNSET
    host_delete_cloud_recording: bool | None | Unset = UNSET
    required_password_for_existing_cloud_recordings: bool | None | Unset = UNSET
    prevent_host_access_recording: bool | None | Unset = UNSET
    ip_address_access_control: IpAddressAccessControlSettings | None | Unset = UNSET
    archive: ArchiveSettings | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.archive_settings import ArchiveSettings  # noqa: PLC0415
        from ..models.ip_address_access_control_settings import (
            IpAddressAccessControlSettings,  # noqa: PLC0415
        )
        from ..models.recording_password_requirement_settings import (
            RecordingPasswordRequirementSettings,  # noqa: PLC0415
        )

        local_recording: bool | None | Unset
        if isinstance(self.local_recording, Unset):
            local_recording = UNSET
        else:
            local_recording = self.local_recording

        cloud_recording: bool | None | Unset
        if isinstance(self.cloud_recording, Unset):
            cloud_recording = UNSET
        else:
            cloud_recording = self.cloud_recording

        record_speaker_view: bool | None | Unset
        if isinstance(self.record_speaker_view, Unset):
            record_speaker_view = UNSET
        else:
            record_speaker_view = self.record_speaker_view

        record_gallery_view: bool | None | Unset
        if isinstance(self.record_gallery_view, Unset):
            record_gallery_view = UNSET
        else:
            record_gallery_view = self.record_gallery_view

        record_audio_file: bool | None | Unset
        if isinstance(self.record_audio_file, Unset):
            record_audio_file = UNSET
        else:
            record_audio_file = self.record_audio_file

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

        recording_audio_transcript: bool | None | Unset
        if isinstance(self.recording_audio_transcript, Unset):
            recording_audio_transcript = UNSET
        else:
            recording_audio_transcript = self.recording_audio_transcript

        auto_recording: None | str | Unset
        if isinstance(self.auto_recording, Unset):
            auto_recording = UNSET
        else:
            auto_recording = self.auto_recording

        cloud_recording_download: bool | None | Unset
        if isinstance(self.cloud_recording_download, Unset):
            cloud_recording_download = UNSET
        else:
            cloud_recording_download = self.cloud_recording_download

        cloud_recording_download_host: bool | None | Unset
        if isinstance(self.cloud_recording_download_host, Unset):
            cloud_recording_download_host = UNSET
        else:
            cloud_recording_download_host = self.cloud_recording_download_host

        account_user_access_recording: bool | None | Unset
        if isinstance(self.account_user_access_recording, Unset):
            account_user_access_recording = UNSET
        else:
            account_user_access_recording = self.account_user_access_recording

        auto_delete_cmr: bool | None | Unset
        if isinstance(self.auto_delete_cmr, Unset):
            auto_delete_cmr = UNSET
        else:
            auto_delete_cmr = self.auto_delete_cmr

        auto_delete_cmr_days: int | None | Unset
        if isinstance(self.auto_delete_cmr_days, Unset):
            auto_delete_cmr_days = UNSET
        else:
            auto_delete_cmr_days = self.auto_delete_cmr_days

        recording_password_requirement: dict[str, Any] | None | Unset
        if isinstance(self.recording_password_requirement, Unset):
            recording_password_requirement = UNSET
        elif isinstance(self.recording_password_requirement, RecordingPasswordRequirementSettings):
            recording_password_requirement = (
                self.recording_password_requirement.to_dict()
                if hasattr(self.recording_password_requirement, "to_dict")
                else self.recording_password_requirement
            )
        else:
            recording_password_requirement = self.recording_password_requirement

        allow_recovery_deleted_cloud_recordings: bool | None | Unset
        if isinstance(self.allow_recovery_deleted_cloud_recordings, Unset):
            allow_recovery_deleted_cloud_recordings = UNSET
        else:
            allow_recovery_deleted_cloud_recordings = self.allow_recovery_deleted_cloud_recordings

        recording_disclaimer: bool | None | Unset
        if isinstance(self.recording_disclaimer, Unset):
            recording_disclaimer = UNSET
        else:
            recording_disclaimer = self.recording_disclaimer

        host_delete_cloud_recording: bool | None | Unset
        if isinstance(self.host_delete_cloud_recording, Unset):
            host_delete_cloud_recording = UNSET
        else:
            host_delete_cloud_recording = self.host_delete_cloud_recording

        required_password_for_existing_cloud_recordings: bool | None | Unset
        if isinstance(self.required_password_for_existing_cloud_recordings, Unset):
            required_password_for_existing_cloud_recordings = UNSET
        else:
            required_password_for_existing_cloud_recordings = (
                self.required_password_for_existing_cloud_recordings
            )

        prevent_host_access_recording: bool | None | Unset
        if isinstance(self.prevent_host_access_recording, Unset):
            prevent_host_access_recording = UNSET
        else:
            prevent_host_access_recording = self.prevent_host_access_recording

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

        archive: dict[str, Any] | None | Unset
        if isinstance(self.archive, Unset):
            archive = UNSET
        elif isinstance(self.archive, ArchiveSettings):
            archive = self.archive.to_dict() if hasattr(self.archive, "to_dict") else self.archive
        else:
            archive = self.archive

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
        if auto_delete_cmr is not UNSET:
            field_dict["auto_delete_cmr"] = auto_delete_cmr
        if auto_delete_cmr_days is not UNSET:
            field_dict["auto_delete_cmr_days"] = auto_delete_cmr_days
        if recording_password_requirement is not UNSET:
            field_dict["recording_password_requirement"] = recording_password_requirement
        if allow_recovery_deleted_cloud_recordings is not UNSET:
            field_dict["allow_recovery_deleted_cloud_recordings"] = (
                allow_recovery_deleted_cloud_recordings
            )
        if recording_disclaimer is not UNSET:
            field_dict["recording_disclaimer"] = recording_disclaimer
        if host_delete_cloud_recording is not UNSET:
            field_dict["host_delete_cloud_recording"] = host_delete_cloud_recording
        if required_password_for_existing_cloud_recordings is not UNSET:
            field_dict["required_password_for_existing_cloud_recordings"] = (
                required_password_for_existing_cloud_recordings
            )
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
        from ..models.recording_password_requirement_settings import (
            RecordingPasswordRequirementSettings,  # noqa: PLC0415
        )

        d = dict(src_dict)
        local_recording: bool | None | Unset = d.pop("local_recording", UNSET)

        cloud_recording: bool | None | Unset = d.pop("cloud_recording", UNSET)

        record_speaker_view: bool | None | Unset = d.pop("record_speaker_view", UNSET)

        record_gallery_view: bool | None | Unset = d.pop("record_gallery_view", UNSET)

        record_audio_file: bool | None | Unset = d.pop("record_audio_file", UNSET)

        save_chat_text: bool | None | Unset = d.pop("save_chat_text", UNSET)

        show_timestamp: bool | None | Unset = d.pop("show_timestamp", UNSET)

        recording_audio_transcript: bool | None | Unset = d.pop("recording_audio_transcript", UNSET)

        auto_recording: None | str | Unset = d.pop("auto_recording", UNSET)

        cloud_recording_download: bool | None | Unset = d.pop("cloud_recording_download", UNSET)

        cloud_recording_download_host: bool | None | Unset = d.pop(
            "cloud_recording_download_host", UNSET
        )

        account_user_access_recording: bool | None | Unset = d.pop(
            "account_user_access_recording", UNSET
        )

        auto_delete_cmr: bool | None | Unset = d.pop("auto_delete_cmr", UNSET)

        auto_delete_cmr_days: int | None | Unset = d.pop("auto_delete_cmr_days", UNSET)

        _recording_password_requirement = d.pop("recording_password_requirement", UNSET)
        recording_password_requirement: None | RecordingPasswordRequirementSettings | Unset
        if isinstance(_recording_password_requirement, dict):
            recording_password_requirement = RecordingPasswordRequirementSettings.from_dict(
                _recording_password_requirement
            )
        else:
            recording_password_requirement = _recording_password_requirement

        allow_recovery_deleted_cloud_recordings: bool | None | Unset = d.pop(
            "allow_recovery_deleted_cloud_recordings", UNSET
        )

        recording_disclaimer: bool | None | Unset = d.pop("recording_disclaimer", UNSET)

        host_delete_cloud_recording: bool | None | Unset = d.pop(
            "host_delete_cloud_recording", UNSET
        )

        required_password_for_existing_cloud_recordings: bool | None | Unset = d.pop(
            "required_password_for_existing_cloud_recordings", UNSET
        )

        prevent_host_access_recording: bool | None | Unset = d.pop(
            "prevent_host_access_recording", UNSET
        )

        _ip_address_access_control = d.pop("ip_address_access_control", UNSET)
        ip_address_access_control: IpAddressAccessControlSettings | None | Unset
        if isinstance(_ip_address_access_control, dict):
            ip_address_access_control = IpAddressAccessControlSettings.from_dict(
                _ip_address_access_control
            )
        else:
            ip_address_access_control = _ip_address_access_control

        _archive = d.pop("archive", UNSET)
        archive: ArchiveSettings | None | Unset
        if isinstance(_archive, dict):
            archive = ArchiveSettings.from_dict(_archive)
        else:
            archive = _archive

        account_recording_settings = cls(
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
            auto_delete_cmr=auto_delete_cmr,
            auto_delete_cmr_days=auto_delete_cmr_days,
            recording_password_requirement=recording_password_requirement,
            allow_recovery_deleted_cloud_recordings=allow_recovery_deleted_cloud_recordings,
            recording_disclaimer=recording_disclaimer,
            host_delete_cloud_recording=host_delete_cloud_recording,
            required_password_for_existing_cloud_recordings=required_password_for_existing_cloud_recordings,
            prevent_host_access_recording=prevent_host_access_recording,
            ip_address_access_control=ip_address_access_control,
            archive=archive,
        )

        account_recording_settings.additional_properties = d
        return account_recording_settings

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
