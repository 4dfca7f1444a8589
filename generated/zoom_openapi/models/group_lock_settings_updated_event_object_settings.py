# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class GroupLockSettingsUpdatedEventObjectSettings(_Record, init=False):
    audio_conferencing: _models.GroupLockSettingsUpdatedEventPayloadOldObjectAudio | None
    """Audio conferencing settings."""
    email_notification: _models.AccountEmailNotificationSettings | None
    """Whether alternative hosts and users with scheduling privilege get email notifications."""
    in_meeting: _models.GroupLockSettingsUpdatedEventPayloadOldObjectInMeeting | None
    """Deprecated. Whether the meeting is hosted in India."""
    other_options: _models.AccountLockedSettingsOtherOptions | None
    """Further settings."""
    recording: _models.GroupLockSettingsUpdatedEventPayloadOldObjectRecording | None
    """Whether the two groups are kept from recording meetings. `true` puts a soft block between
    them, if `meeting` is not `true`. Needs client version 5.6.0 or later.
    """
    schedule_meeting: _models.GroupLockSettingsUpdatedEventPayloadOldObjectScheduleMeeting | None
    """Settings for scheduling meetings."""
    telephony: _models.GroupLockSettingsUpdatedEventPayloadOldObjectTelephony | None
    """Telephony settings."""
    meeting_security: _models.MeetingSecurity | None
    """Settings for the security of meetings."""

    _READERS = {
        "audio_conferencing": "GroupLockSettingsUpdatedEventPayloadOldObjectAudio",
        "email_notification": "AccountEmailNotificationSettings",
        "in_meeting": "GroupLockSettingsUpdatedEventPayloadOldObjectInMeeting",
        "other_options": "AccountLockedSettingsOtherOptions",
        "recording": "GroupLockSettingsUpdatedEventPayloadOldObjectRecording",
        "schedule_meeting": "GroupLockSettingsUpdatedEventPayloadOldObjectScheduleMeeting",
        "telephony": "GroupLockSettingsUpdatedEventPayloadOldObjectTelephony",
        "meeting_security": "MeetingSecurity",
    }
