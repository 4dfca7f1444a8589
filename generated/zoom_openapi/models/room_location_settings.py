# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class RoomLocationSettings(_Record, init=False):
    client_alert: _models.RoomClientAlertSettings | None
    notification: _models.RoomNotificationSettings | None

    _READERS = {
        "client_alert": "RoomClientAlertSettings",
        "notification": "RoomNotificationSettings",
    }
