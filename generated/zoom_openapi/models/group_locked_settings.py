# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class GroupLockedSettings(_Record):
    audio_conferencing: _models.LockedAudioConferencingSettings | None
    """Audio conferencing settings."""
    email_notification: _models.LockedEmailNotificationSettings | None
    """Settings for email notifications."""
    in_meeting: _models.GroupLockedInMeetingSettings | None
    """Settings for what can be done in a meeting."""
    other_options: _models.GroupLockedSettingsOtherOptions | None
    """Further settings."""
    recording: _models.GroupLockedRecordingSettings | None
    """Locks on the group's settings for recording."""
    schedule_meeting: _models.GroupLockedScheduleMeetingSettings | None
    """Settings for scheduling meetings."""
    telephony: _models.LockedTelephonySettings | None
    """Telephony settings."""
    meeting_security: _models.MeetingSecurity | None
    """Settings for the security of meetings."""

    _READERS = {
        "audio_conferencing": "LockedAudioConferencingSettings",
        "email_notification": "LockedEmailNotificationSettings",
        "in_meeting": "GroupLockedInMeetingSettings",
        "other_options": "GroupLockedSettingsOtherOptions",
        "recording": "GroupLockedRecordingSettings",
        "schedule_meeting": "GroupLockedScheduleMeetingSettings",
        "telephony": "LockedTelephonySettings",
        "meeting_security": "MeetingSecurity",
    }
