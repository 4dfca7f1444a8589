# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record

if TYPE_CHECKING:
    from .. import models as _models


class GroupLockedSettings(Record):
    schedule_meeting: _models.GroupLockedScheduleMeetingSettings | None
    in_meeting: _models.InMeetingSettings | None
    email_notification: _models.EmailNotificationSettings | None
    recording: _models.GroupLockedRecordingSettings | None
    telephony: _models.GroupLockedTelephonySettings | None
    other_options: _models.OtherOptions | None

    _READERS = {
        "schedule_meeting": "GroupLockedScheduleMeetingSettings",
        "in_meeting": "InMeetingSettings",
        "email_notification": "EmailNotificationSettings",
        "recording": "GroupLockedRecordingSettings",
        "telephony": "GroupLockedTelephonySettings",
        "other_options": "OtherOptions",
    }
