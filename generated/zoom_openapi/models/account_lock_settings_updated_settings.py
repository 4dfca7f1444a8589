# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class AccountLockSettingsUpdatedSettings(_Record):
    schedule_meeting: _models.AccountLockSettingsUpdatedScheduleMeetingSettings | None
    """Settings for scheduling meetings."""
    in_meeting: _models.AccountLockSettingsUpdatedInMeetingSettings | None
    """Locks of the settings for what can be done in a meeting."""
    email_notification: _models.AccountEmailNotificationSettings | None
    """Locks of the settings for notifications by email."""
    recording: _models.AccountLockSettingsUpdatedRecordingSettings | None
    """Locks of the settings for recordings."""
    telephony: _models.GroupLockSettingsUpdatedTelephonySettings | None
    """Telephony settings."""
    audio_conferencing: _models.GroupLockSettingsUpdatedAudioConferencingSettings | None
    """Audio conferencing settings."""
    chat: _models.AccountLockSettingsUpdatedChatSettings | None
    """Chat settings."""
    other_options: _models.AccountLockedSettingsOtherOptions | None
    """Further settings."""
    tsp: _models.AccountTspSettings | None
    """Settings for audio by a telephony service provider (TSP)."""
    meeting_security: _models.MeetingSecurity | None
    """Settings for the security of meetings."""

    _READERS = {
        "schedule_meeting": "AccountLockSettingsUpdatedScheduleMeetingSettings",
        "in_meeting": "AccountLockSettingsUpdatedInMeetingSettings",
        "email_notification": "AccountEmailNotificationSettings",
        "recording": "AccountLockSettingsUpdatedRecordingSettings",
        "telephony": "GroupLockSettingsUpdatedTelephonySettings",
        "audio_conferencing": "GroupLockSettingsUpdatedAudioConferencingSettings",
        "chat": "AccountLockSettingsUpdatedChatSettings",
        "other_options": "AccountLockedSettingsOtherOptions",
        "tsp": "AccountTspSettings",
        "meeting_security": "MeetingSecurity",
    }
