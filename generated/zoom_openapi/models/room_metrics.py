# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.records import Record

if TYPE_CHECKING:
    from .. import models as _models


class RoomMetrics(Record):
    account_type: str | None
    calendar_name: str | None
    camera: str | None
    device_ip: str | None
    email: str | None
    health: str | None
    id: str | None
    issues: Sequence[str] | None
    last_start_time: datetime.datetime | None
    live_meeting: Mapping[str, Any] | None
    microphone: str | None
    past_meetings: _models.AccountRecordingList | None
    room_name: str | None
    speaker: str | None
    status: str | None

    _READERS = {"last_start_time": "date-time", "past_meetings": "AccountRecordingList"}
