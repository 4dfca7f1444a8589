# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class GroupSettings(_Record, init=False):
    schedule_meeting: _models.GroupScheduleMeetingSettings | None
    in_meeting: _models.InMeetingSettings | None
    email_notification: _models.EmailNotificationSettings | None
    recording: _models.AccountRecordingSettings | None
    telephony: _models.GroupTelephonySettings | None
    other_options: _models.GroupOtherOptions | None

    _READERS = {
        "schedule_meeting": "GroupScheduleMeetingSettings",
        "in_meeting": "InMeetingSettings",
        "email_notification": "EmailNotificationSettings",
        "recording": "AccountRecordingSettings",
        "telephony": "GroupTelephonySettings",
        "other_options": "GroupOtherOptions",
    }
