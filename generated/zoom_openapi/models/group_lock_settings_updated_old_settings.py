# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class GroupLockSettingsUpdatedOldSettings(_Record):
    audio_conferencing: _models.GroupLockSettingsUpdatedAudioConferencingSettings | None
    """Audio conferencing settings."""
    email_notification: _models.AccountEmailNotificationSettings | None
    """Before the change: locks of the settings for notifications by email."""
    in_meeting: _models.GroupLockSettingsUpdatedInMeetingSettings | None
    """Before the change: locks of the settings for what can be done in a meeting."""
    other_options: _models.AccountLockedSettingsOtherOptions | None
    """Further settings."""
    recording: _models.GroupLockSettingsUpdatedRecordingSettings | None
    """Before the change: locks of the settings for recordings."""
    schedule_meeting: _models.GroupLockSettingsUpdatedScheduleMeetingSettings | None
    """Settings for scheduling meetings."""
    telephony: _models.GroupLockSettingsUpdatedTelephonySettings | None
    """Telephony settings."""
    meeting_security: _models.MeetingSecurity | None
    """Settings for the security of meetings."""

    _READERS = {
        "audio_conferencing": "GroupLockSettingsUpdatedAudioConferencingSettings",
        "email_notification": "AccountEmailNotificationSettings",
        "in_meeting": "GroupLockSettingsUpdatedInMeetingSettings",
        "other_options": "AccountLockedSettingsOtherOptions",
        "recording": "GroupLockSettingsUpdatedRecordingSettings",
        "schedule_meeting": "GroupLockSettingsUpdatedScheduleMeetingSettings",
        "telephony": "GroupLockSettingsUpdatedTelephonySettings",
        "meeting_security": "MeetingSecurity",
    }
