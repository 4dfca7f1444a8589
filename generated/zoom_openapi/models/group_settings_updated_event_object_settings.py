# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class GroupSettingsUpdatedEventObjectSettings(_Record, init=False):
    audio_conferencing: _models.GroupSettingsUpdatedEventPayloadOldObjectAudioConferencing | None
    """Audio conferencing settings."""
    email_notification: _models.AccountEmailNotificationSettings | None
    """Whether alternative hosts and users with scheduling privilege get email notifications."""
    in_meeting: _models.GroupSettingsUpdatedEventPayloadOldObjectInMeetingSettings | None
    """Deprecated. Whether the meeting is hosted in India."""
    other_options: _models.AccountSettingsOtherOptions | None
    """Further settings."""
    profile: _models.AccountSettingsProfile | None
    """Profile settings, such as where recordings are stored."""
    recording: _models.GroupSettingsUpdatedEventPayloadOldObjectRecordingSettings | None
    """Whether the two groups are kept from recording meetings. `true` puts a soft block between
    them, if `meeting` is not `true`. Needs client version 5.6.0 or later.
    """
    schedule_meeting: _models.GroupSettingsUpdatedEventPayloadOldObjectScheduleMeeting | None
    """Settings for scheduling meetings."""
    telephony: _models.TelephonySettings | None
    """Telephony settings."""
    meeting_security: _models.GroupSettingsUpdatedEventPayloadOldObjectSettingsMeeting | None
    """Settings for the security of meetings."""
    chat: _models.GroupSettingsUpdatedEventPayloadOldObjectChatSettings | None
    """Chat settings."""

    _READERS = {
        "audio_conferencing": "GroupSettingsUpdatedEventPayloadOldObjectAudioConferencing",
        "email_notification": "AccountEmailNotificationSettings",
        "in_meeting": "GroupSettingsUpdatedEventPayloadOldObjectInMeetingSettings",
        "other_options": "AccountSettingsOtherOptions",
        "profile": "AccountSettingsProfile",
        "recording": "GroupSettingsUpdatedEventPayloadOldObjectRecordingSettings",
        "schedule_meeting": "GroupSettingsUpdatedEventPayloadOldObjectScheduleMeeting",
        "telephony": "TelephonySettings",
        "meeting_security": "GroupSettingsUpdatedEventPayloadOldObjectSettingsMeeting",
        "chat": "GroupSettingsUpdatedEventPayloadOldObjectChatSettings",
    }
