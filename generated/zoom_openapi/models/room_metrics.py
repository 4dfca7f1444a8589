# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class RoomMetrics(_Record, init=False):
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
    live_meeting: _models.RoomMetricsMeeting | None
    past_meetings: _models.RoomPastMeetingList | None

    _READERS = {
        "last_start_time": "date-time",
        "live_meeting": "RoomMetricsMeeting",
        "past_meetings": "RoomPastMeetingList",
    }
