# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class AccountSettings(_Record, init=False):
    schedule_meeting: _models.AccountScheduleMeetingSettings | None
    in_meeting: _models.InMeetingSettings | None
    email_notification: _models.EmailNotificationSettings | None
    zoom_rooms: _models.AccountZoomRoomSettings | None
    security: _models.AccountSecurity | None
    recording: _models.AccountRecordingSettings | None
    telephony: _models.TelephonySettings | None
    tsp: _models.AccountTspSettings | None
    integration: _models.IntegrationSettings | None
    feature: _models.AccountFeatures | None
    other_options: _models.AccountOtherOptions | None

    _READERS = {
        "schedule_meeting": "AccountScheduleMeetingSettings",
        "in_meeting": "InMeetingSettings",
        "email_notification": "EmailNotificationSettings",
        "zoom_rooms": "AccountZoomRoomSettings",
        "security": "AccountSecurity",
        "recording": "AccountRecordingSettings",
        "telephony": "TelephonySettings",
        "tsp": "AccountTspSettings",
        "integration": "IntegrationSettings",
        "feature": "AccountFeatures",
        "other_options": "AccountOtherOptions",
    }
