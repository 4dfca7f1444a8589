# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record

if TYPE_CHECKING:
    from .. import models as _models


class AccountRecordingSettings(Record):
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
    host_delete_cloud_recording: bool | None
    recording_password_requirement: _models.PasswordRequirementSettings | None

    _READERS = {"recording_password_requirement": "PasswordRequirementSettings"}
