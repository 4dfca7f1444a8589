# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class AccountLockSettingsUpdatedOldSettings(_Record):
    schedule_meeting: _models.AccountLockSettingsUpdatedScheduleMeetingSettings | None
    """Settings for scheduling meetings."""
    in_meeting: _models.AccountLockSettingsUpdatedInMeetingSettings | None
    """Before the change: locks of the settings for what can be done in a meeting."""
    email_notification: _models.AccountEmailNotificationSettings | None
    """Before the change: locks of the settings for notifications by email."""
    recording: _models.AccountLockSettingsUpdatedRecordingSettings | None
    """Before the change: locks of the settings for recordings."""
    telephony: _models.GroupLockSettingsUpdatedTelephonySettings | None
    """Telephony settings."""
    other_options: _models.AccountLockedSettingsOtherOptions | None
    """Further settings."""
    audio_conferencing: _models.GroupLockSettingsUpdatedAudioConferencingSettings | None
    """Audio conferencing settings."""
    chat: _models.AccountLockSettingsUpdatedChatSettings | None
    """Chat settings."""
    meeting_security: _models.MeetingSecurity | None
    """Settings for the security of meetings."""
    tsp: _models.AccountTspSettings | None
    """Settings for audio by a telephony service provider (TSP)."""

    _READERS = {
        "schedule_meeting": "AccountLockSettingsUpdatedScheduleMeetingSettings",
        "in_meeting": "AccountLockSettingsUpdatedInMeetingSettings",
        "email_notification": "AccountEmailNotificationSettings",
        "recording": "AccountLockSettingsUpdatedRecordingSettings",
        "telephony": "GroupLockSettingsUpdatedTelephonySettings",
        "other_options": "AccountLockedSettingsOtherOptions",
        "audio_conferencing": "GroupLockSettingsUpdatedAudioConferencingSettings",
        "chat": "AccountLockSettingsUpdatedChatSettings",
        "meeting_security": "MeetingSecurity",
        "tsp": "AccountTspSettings",
    }
