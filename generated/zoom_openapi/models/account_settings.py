# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class AccountSettings(_Record):
    security: _models.AccountSettingsSecurity | None
    """The account's settings for security: rules for passcodes, two-factor authentication, single
    sign-on and signing in again.
    """
    audio_conferencing: _models.AudioConferencingSettings | None
    """Audio conferencing settings."""
    chat: _models.ChatSettings | None
    """Chat settings."""
    email_notification: _models.AccountEmailNotificationSettings | None
    """Settings for email notifications."""
    feature: _models.AccountSettingsFeature | None
    """Add-on features and licenses of the user."""
    in_meeting: _models.InMeetingSettings | None
    """Settings for what can be done in a meeting."""
    integration: _models.IntegrationSettings | None
    """Which services users can connect, such as Google Calendar, Dropbox or OneDrive."""
    other_options: _models.AccountSettingsOtherOptions | None
    """Further settings."""
    profile: _models.AccountSettingsProfile | None
    """Profile settings, such as where recordings are stored."""
    recording: _models.AccountRecordingSettings | None
    """The account's settings for local and cloud recording."""
    schedule_meeting: _models.AccountScheduleMeetingSettings | None
    """Settings for scheduling meetings."""
    telephony: _models.TelephonySettings | None
    """Telephony settings."""
    tsp: _models.AccountTspSettings | None
    """Settings for audio by a telephony service provider (TSP)."""
    zoom_rooms: _models.AccountZoomRoomSettings | None
    """The account's settings for Zoom Rooms."""
    smart_recognition: _models.SmartRecognitionSettings | None
    """Settings for smart recognition: automatic name tags by video and voice."""
    mail_calendar: _models.MailCalendarSettings | None
    """Settings for email and calendar."""
    general_setting: _models.GeneralSetting | None
    """General settings of the account."""
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
    in_session: _models.InSessionSettings | None
    """Settings for what happens in a session."""
    session_security: _models.SessionSecurity | None
    """Settings for the security of sessions, such as the countries from which people can join."""

    _READERS = {
        "security": "AccountSettingsSecurity",
        "audio_conferencing": "AudioConferencingSettings",
        "chat": "ChatSettings",
        "email_notification": "AccountEmailNotificationSettings",
        "feature": "AccountSettingsFeature",
        "in_meeting": "InMeetingSettings",
        "integration": "IntegrationSettings",
        "other_options": "AccountSettingsOtherOptions",
        "profile": "AccountSettingsProfile",
        "recording": "AccountRecordingSettings",
        "schedule_meeting": "AccountScheduleMeetingSettings",
        "telephony": "TelephonySettings",
        "tsp": "AccountTspSettings",
        "zoom_rooms": "AccountZoomRoomSettings",
        "smart_recognition": "SmartRecognitionSettings",
        "mail_calendar": "MailCalendarSettings",
        "general_setting": "GeneralSetting",
        "authentication_options": ["AuthenticationOptions"],
        "meeting_security": "MeetingSecurity",
        "in_session": "InSessionSettings",
        "session_security": "SessionSecurity",
    }
