# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class UserSettingsUpdatedSettings(_Record):
    audio_conferencing: _models.AudioConferencingSettings | None
    """Audio conferencing settings."""
    schedule_meeting: _models.UserSettingsUpdatedScheduleMeetingSettings | None
    """Settings for scheduling meetings."""
    in_meeting: _models.UserSettingsUpdatedInMeetingSettings | None
    """Settings for what can be done in a meeting."""
    email_notification: _models.AccountEmailNotificationSettings | None
    """Settings for notifications by email."""
    recording: _models.AccountRecordingSettings | None
    """Settings for recordings."""
    telephony: _models.TelephonySettings | None
    """Telephony settings."""
    feature: _models.UserSettingsFeature | None
    """Add-on features and licenses of the user."""
    meeting_security: _models.UserSettingsUpdatedMeetingSecurity | None
    """Settings for the security of meetings."""
    tsp: _models.UserSettingsUpdatedTspSettings | None
    """Settings for audio by a telephony service provider (TSP)."""

    _READERS = {
        "audio_conferencing": "AudioConferencingSettings",
        "schedule_meeting": "UserSettingsUpdatedScheduleMeetingSettings",
        "in_meeting": "UserSettingsUpdatedInMeetingSettings",
        "email_notification": "AccountEmailNotificationSettings",
        "recording": "AccountRecordingSettings",
        "telephony": "TelephonySettings",
        "feature": "UserSettingsFeature",
        "meeting_security": "UserSettingsUpdatedMeetingSecurity",
        "tsp": "UserSettingsUpdatedTspSettings",
    }
