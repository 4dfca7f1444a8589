# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record

if TYPE_CHECKING:
    from .. import models as _models


class AccountSettings(Record):
    schedule_meeting: _models.AccountScheduleMeetingSettings | None
    in_meeting: _models.AccountInMeetingSettings | None
    email_notification: _models.EmailNotificationSettings | None
    zoom_rooms: _models.AccountZoomRoomSettings | None
    security: _models.AccountSettingsSecurity | None
    recording: _models.AccountRecordingSettings | None
    telephony: _models.AccountTelephonySettings | None
    tsp: _models.AccountTspSettings | None
    integration: _models.IntegrationSettings | None
    feature: _models.AccountSettingsFeature | None
    other_options: _models.AccountSettingsOtherOptions | None

    _READERS = {
        "schedule_meeting": "AccountScheduleMeetingSettings",
        "in_meeting": "AccountInMeetingSettings",
        "email_notification": "EmailNotificationSettings",
        "zoom_rooms": "AccountZoomRoomSettings",
        "security": "AccountSettingsSecurity",
        "recording": "AccountRecordingSettings",
        "telephony": "AccountTelephonySettings",
        "tsp": "AccountTspSettings",
        "integration": "IntegrationSettings",
        "feature": "AccountSettingsFeature",
        "other_options": "AccountSettingsOtherOptions",
    }
