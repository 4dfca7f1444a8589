# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class AccountLockedSettings(_Record, init=False):
    schedule_meeting: _models.AccountLockedScheduleMeetingSettings | None
    in_meeting: _models.LockedInMeetingSettings | None
    email_notification: _models.LockedEmailNotificationSettings | None
    recording: _models.LockedRecordingSettings | None
    telephony: _models.LockedTelephonySettings | None
    tsp: _models.LockedTspSettings | None
    other_options: _models.LockedOtherOptions | None

    _READERS = {
        "schedule_meeting": "AccountLockedScheduleMeetingSettings",
        "in_meeting": "LockedInMeetingSettings",
        "email_notification": "LockedEmailNotificationSettings",
        "recording": "LockedRecordingSettings",
        "telephony": "LockedTelephonySettings",
        "tsp": "LockedTspSettings",
        "other_options": "LockedOtherOptions",
    }
