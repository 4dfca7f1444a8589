# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class UserSettings(_Record):
    audio_conferencing: _models.AudioConferencingSettings | None
    """Audio conferencing settings."""
    email_notification: _models.EmailNotificationSettings | None
    """Settings for email notifications."""
    feature: _models.UserSettingsFeature | None
    """Add-on features and licenses of the user."""
    in_meeting: _models.InMeetingSettings | None
    """Settings for what can be done in a meeting."""
    profile: _models.UserSettingsProfile | None
    """Profile settings, such as where recordings are stored."""
    recording: _models.AccountRecordingSettings | None
    """The user's settings for local and cloud recording."""
    schedule_meeting: _models.UserScheduleMeetingSettings | None
    """Settings for scheduling meetings."""
    telephony: _models.TelephonySettings | None
    """Telephony settings."""
    tsp: _models.UserTspSettings | None
    """Settings for audio by a telephony service provider (TSP)."""
    whiteboard: _models.WhiteboardSettings | None
    """Settings for Zoom Whiteboard."""
    authentication_options: _models.UserSettingsAuthenticationOptions | None
    """The authentication options, that is, the profiles that users can authenticate with."""
    allow_authentication_exception: bool | None
    """Whether hosts can let invited people join without authentication, although it is required of
    the others.
    """
    meeting_authentication: bool | None
    """Whether meetings are open to authenticated users only."""
    recording_authentication: bool | None
    """Whether cloud recordings can be viewed by authenticated users only."""
    meeting_security: _models.MeetingSecurity | None
    """Settings for the security of meetings."""

    _READERS = {
        "audio_conferencing": "AudioConferencingSettings",
        "email_notification": "EmailNotificationSettings",
        "feature": "UserSettingsFeature",
        "in_meeting": "InMeetingSettings",
        "profile": "UserSettingsProfile",
        "recording": "AccountRecordingSettings",
        "schedule_meeting": "UserScheduleMeetingSettings",
        "telephony": "TelephonySettings",
        "tsp": "UserTspSettings",
        "whiteboard": "WhiteboardSettings",
        "authentication_options": "UserSettingsAuthenticationOptions",
        "meeting_security": "MeetingSecurity",
    }
