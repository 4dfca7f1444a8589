# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class AccountLockedSettings(_Record):
    audio_conferencing: _models.LockedAudioConferencingSettings | None
    """Audio conferencing settings."""
    chat: _models.LockedChatSettings | None
    """Chat settings."""
    email_notification: _models.LockedEmailNotificationSettings | None
    """Settings for email notifications."""
    in_meeting: _models.AccountLockedInMeetingSettings | None
    """Settings for what can be done in a meeting."""
    other_options: _models.AccountLockedSettingsOtherOptions | None
    """Further settings."""
    recording: _models.AccountLockedRecordingSettings | None
    """Locks on the account's settings for recording."""
    schedule_meeting: _models.AccountLockedScheduleMeetingSettings | None
    """Settings for scheduling meetings."""
    telephony: _models.LockedTelephonySettings | None
    """Telephony settings."""
    tsp: _models.LockedTspSettings | None
    """Locks on the settings for audio by a telephony service provider (TSP)."""
    meeting_security: _models.MeetingSecurity | None
    """Settings for the security of meetings."""

    _READERS = {
        "audio_conferencing": "LockedAudioConferencingSettings",
        "chat": "LockedChatSettings",
        "email_notification": "LockedEmailNotificationSettings",
        "in_meeting": "AccountLockedInMeetingSettings",
        "other_options": "AccountLockedSettingsOtherOptions",
        "recording": "AccountLockedRecordingSettings",
        "schedule_meeting": "AccountLockedScheduleMeetingSettings",
        "telephony": "LockedTelephonySettings",
        "tsp": "LockedTspSettings",
        "meeting_security": "MeetingSecurity",
    }
