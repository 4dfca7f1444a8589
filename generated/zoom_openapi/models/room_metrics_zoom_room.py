# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence

from ..runtime.records import Record


class RoomMetricsZoomRoom(Record):
    id: str | None
    room_name: str | None
    calendar_name: str | None
    email: str | None
    account_type: str | None
    status: str | None
    device_ip: str | None
    camera: str | None
    microphone: str | None
    speaker: str | None
    last_start_time: datetime.datetime | None
    issues: Sequence[str] | None
    health: str | None

    _READERS = {"last_start_time": "date-time"}
