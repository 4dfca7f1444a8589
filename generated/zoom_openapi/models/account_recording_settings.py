# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class AccountRecordingSettings(_Record, init=False):
    local_recording: bool | None
    cloud_recording: bool | None
    record_speaker_view: bool | None
    record_gallery_view: bool | None
    record_audio_file: bool | None
    save_chat_text: bool | None
    show_timestamp: bool | None
    recording_audio_transcript: bool | None
    auto_recording: str | None
    cloud_recording_download: bool | None
    cloud_recording_download_host: bool | None
    account_user_access_recording: bool | None
    auto_delete_cmr: bool | None
    auto_delete_cmr_days: int | None
    recording_password_requirement: _models.RecordingPasswordRequirementSettings | None
    allow_recovery_deleted_cloud_recordings: bool | None
    recording_disclaimer: bool | None
    host_delete_cloud_recording: bool | None
    required_password_for_existing_cloud_recordings: bool | None
    prevent_host_access_recording: bool | None
    ip_address_access_control: _models.IpAddressAccessControlSettings | None
    archive: _models.ArchiveSettings | None

    _READERS = {
        "recording_password_requirement": "RecordingPasswordRequirementSettings",
        "ip_address_access_control": "IpAddressAccessControlSettings",
        "archive": "ArchiveSettings",
    }
