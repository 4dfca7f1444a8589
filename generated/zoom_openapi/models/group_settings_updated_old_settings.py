# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class GroupSettingsUpdatedOldSettings(_Record):
    audio_conferencing: _models.GroupSettingsUpdatedAudioConferencingSettings | None
    """Audio conferencing settings."""
    email_notification: _models.AccountEmailNotificationSettings | None
    """Before the change: settings for notifications by email."""
    in_meeting: _models.GroupSettingsUpdatedInMeetingSettings | None
    """Before the change: settings for what can be done in a meeting."""
    other_options: _models.AccountSettingsOtherOptions | None
    """Further settings."""
    profile: _models.AccountSettingsProfile | None
    """Profile settings, such as where recordings are stored."""
    recording: _models.GroupSettingsUpdatedRecordingSettings | None
    """Before the change: settings for recordings."""
    schedule_meeting: _models.GroupSettingsUpdatedScheduleMeetingSettings | None
    """Settings for scheduling meetings."""
    telephony: _models.TelephonySettings | None
    """Telephony settings."""
    meeting_security: _models.GroupSettingsUpdatedMeetingSecurity | None
    """Settings for the security of meetings."""
    chat: _models.GroupSettingsUpdatedChatSettings | None
    """Chat settings."""

    _READERS = {
        "audio_conferencing": "GroupSettingsUpdatedAudioConferencingSettings",
        "email_notification": "AccountEmailNotificationSettings",
        "in_meeting": "GroupSettingsUpdatedInMeetingSettings",
        "other_options": "AccountSettingsOtherOptions",
        "profile": "AccountSettingsProfile",
        "recording": "GroupSettingsUpdatedRecordingSettings",
        "schedule_meeting": "GroupSettingsUpdatedScheduleMeetingSettings",
        "telephony": "TelephonySettings",
        "meeting_security": "GroupSettingsUpdatedMeetingSecurity",
        "chat": "GroupSettingsUpdatedChatSettings",
    }
