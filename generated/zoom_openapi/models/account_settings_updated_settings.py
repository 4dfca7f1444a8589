# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class AccountSettingsUpdatedSettings(_Record):
    schedule_meeting: _models.AccountSettingsUpdatedScheduleMeetingSettings | None
    """Settings for scheduling meetings."""
    in_meeting: _models.AccountSettingsUpdatedInMeetingSettings | None
    """Settings for what can be done in a meeting."""
    email_notification: _models.AccountEmailNotificationSettings | None
    """Settings for notifications by email."""
    zoom_rooms: _models.AccountZoomRoomSettings | None
    """Settings for meetings in Zoom Rooms."""
    security: _models.AccountSettingsSecurity | None
    """The account's settings for security: rules for passcodes, two-factor authentication, single
    sign-on and signing in again.
    """
    recording: _models.AccountSettingsUpdatedRecordingSettings | None
    """Settings for recordings."""
    telephony: _models.TelephonySettings | None
    """Telephony settings."""
    tsp: _models.AccountSettingsUpdatedTspSettings | None
    """Settings for audio by a telephony service provider (TSP)."""
    integration: _models.IntegrationSettings | None
    """Which services users can connect, such as Google Calendar, Dropbox or OneDrive."""
    feature: _models.AccountSettingsFeature | None
    """Add-on features and licenses of the user."""
    other_options: _models.AccountSettingsOtherOptions | None
    """Further settings."""
    audio_conferencing: _models.AccountSettingsUpdatedAudioConferencingSettings | None
    """Audio conferencing settings."""
    chat: _models.AccountSettingsUpdatedChatSettings | None
    """Chat settings."""
    meeting_security: _models.AccountSettingsUpdatedMeetingSecurity | None
    """Settings for the security of meetings."""
    in_session: _models.InSessionSettings | None
    """Settings for what happens in a session."""
    session_security: _models.SessionSecurity | None
    """Settings for the security of sessions, such as the countries from which people can join."""
    mail_calendar: _models.MailCalendarSettings | None
    """Settings for email and calendar."""
    general_setting: _models.GeneralSetting | None
    """General settings of the account."""

    _READERS = {
        "schedule_meeting": "AccountSettingsUpdatedScheduleMeetingSettings",
        "in_meeting": "AccountSettingsUpdatedInMeetingSettings",
        "email_notification": "AccountEmailNotificationSettings",
        "zoom_rooms": "AccountZoomRoomSettings",
        "security": "AccountSettingsSecurity",
        "recording": "AccountSettingsUpdatedRecordingSettings",
        "telephony": "TelephonySettings",
        "tsp": "AccountSettingsUpdatedTspSettings",
        "integration": "IntegrationSettings",
        "feature": "AccountSettingsFeature",
        "other_options": "AccountSettingsOtherOptions",
        "audio_conferencing": "AccountSettingsUpdatedAudioConferencingSettings",
        "chat": "AccountSettingsUpdatedChatSettings",
        "meeting_security": "AccountSettingsUpdatedMeetingSecurity",
        "in_session": "InSessionSettings",
        "session_security": "SessionSecurity",
        "mail_calendar": "MailCalendarSettings",
        "general_setting": "GeneralSetting",
    }
