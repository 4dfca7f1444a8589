# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class UserSettings(_Record, init=False):
    schedule_meeting: _models.UserScheduleMeetingSettings | None
    in_meeting: _models.InMeetingSettings | None
    email_notification: _models.EmailNotificationSettings | None
    recording: _models.UserRecordingSettings | None
    telephony: _models.TelephonySettings | None
    feature: _models.UserFeatures | None
    tsp: _models.AccountTspSettings | None

    _READERS = {
        "schedule_meeting": "UserScheduleMeetingSettings",
        "in_meeting": "InMeetingSettings",
        "email_notification": "EmailNotificationSettings",
        "recording": "UserRecordingSettings",
        "telephony": "TelephonySettings",
        "feature": "UserFeatures",
        "tsp": "AccountTspSettings",
    }
