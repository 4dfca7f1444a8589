# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class RoomSettings(_Record):
    meeting_security: _models.RoomSettingsMeetingSecurity | None
    """Settings for the security of meetings."""
    zoom_rooms: _models.ZoomRoomSettings | None
    """Settings for meetings in Zoom Rooms."""
    client_alert: _models.ClientAlertSettings | None
    """Alerts shown on the TV of the room. Turn them off for peripheral devices that were
    disconnected on purpose or never in use.
    """
    digital_signage: _models.DigitalSignageSettings | None
    """Settings of digital signage."""
    notification: _models.NotificationSettings | None
    """Events for which the support team gets an email alert. They can impair the room but do not
    show on its TV.
    """
    scheduling_display: _models.SchedulingDisplaySettings | None
    """Settings of the scheduling display, such as reservations and the theme of its home screen."""

    _READERS = {
        "meeting_security": "RoomSettingsMeetingSecurity",
        "zoom_rooms": "ZoomRoomSettings",
        "client_alert": "ClientAlertSettings",
        "digital_signage": "DigitalSignageSettings",
        "notification": "NotificationSettings",
        "scheduling_display": "SchedulingDisplaySettings",
    }
