# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class GroupSettings(_Record):
    audio_conferencing: _models.AudioConferencingSettings | None
    """Audio conferencing settings."""
    email_notification: _models.EmailNotificationSettings | None
    """Settings for email notifications."""
    in_meeting: _models.InMeetingSettings | None
    """Settings for what can be done in a meeting."""
    other_options: _models.GroupSettingsOtherOptions | None
    """Further settings."""
    profile: _models.GroupSettingsProfile | None
    """Profile settings, such as where recordings are stored."""
    recording: _models.AccountRecordingSettings | None
    """The group's settings for local and cloud recording."""
    schedule_meeting: _models.GroupScheduleMeetingSettings | None
    """Settings for scheduling meetings."""
    telephony: _models.TelephonySettings | None
    """Telephony settings."""
    chat: _models.ChatSettings | None
    """Chat settings."""
    allow_authentication_exception: bool | None
    """Whether hosts can let invited people join without authentication, although it is required of
    the others.
    """
    authentication_options: Sequence[_models.AuthenticationOptions] | None
    """The authentication options, that is, the profiles that users can authenticate with."""
    meeting_authentication: bool | None
    """Whether meetings are open to authenticated users only."""
    recording_authentication: bool | None
    """Whether cloud recordings can be viewed by authenticated users only."""
    meeting_security: _models.MeetingSecurity | None
    """Settings for the security of meetings."""

    _READERS = {
        "audio_conferencing": "AudioConferencingSettings",
        "email_notification": "EmailNotificationSettings",
        "in_meeting": "InMeetingSettings",
        "other_options": "GroupSettingsOtherOptions",
        "profile": "GroupSettingsProfile",
        "recording": "AccountRecordingSettings",
        "schedule_meeting": "GroupScheduleMeetingSettings",
        "telephony": "TelephonySettings",
        "chat": "ChatSettings",
        "authentication_options": ["AuthenticationOptions"],
        "meeting_security": "MeetingSecurity",
    }
