# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class UserRecordingSettings(_Record, init=False):
    auto_delete_cmr: bool | None
    auto_recording: str | None
    cloud_recording: bool | None
    local_recording: bool | None
    record_audio_file: bool | None
    record_gallery_view: bool | None
    record_speaker_view: bool | None
    recording_audio_transcript: bool | None
    recording_password_requirement: _models.PasswordRequirementSettings | None
    save_chat_text: bool | None
    show_timestamp: bool | None
    host_pause_stop_recording: bool | None
    auto_delete_cmr_days: int | None
    recording_disclaimer: bool | None
    ask_participants_to_consent_disclaimer: bool | None
    ask_host_to_confirm_disclaimer: bool | None
    ip_address_access_control: _models.IpAddressAccessControlSettings | None

    _READERS = {
        "recording_password_requirement": "PasswordRequirementSettings",
        "ip_address_access_control": "IpAddressAccessControlSettings",
    }
