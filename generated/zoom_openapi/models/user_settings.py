# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record

if TYPE_CHECKING:
    from .. import models as _models


class UserSettings(Record):
    schedule_meeting: _models.UserScheduleMeetingSettings | None
    in_meeting: _models.UserInMeetingSettings | None
    email_notification: _models.EmailNotificationSettings | None
    recording: _models.AccountRecordingSettings | None
    telephony: _models.UserTelephonySettings | None
    feature: _models.UserSettingsFeature | None
    tsp: _models.AccountTspSettings | None

    _READERS = {
        "schedule_meeting": "UserScheduleMeetingSettings",
        "in_meeting": "UserInMeetingSettings",
        "email_notification": "EmailNotificationSettings",
        "recording": "AccountRecordingSettings",
        "telephony": "UserTelephonySettings",
        "feature": "UserSettingsFeature",
        "tsp": "AccountTspSettings",
    }
