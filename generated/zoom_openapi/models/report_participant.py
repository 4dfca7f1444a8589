# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class ReportParticipant(_Record, init=False):
    id: str | None
    user_id: str | None
    name: str | None
    user_email: str | None
    join_time: datetime.datetime | None
    leave_time: datetime.datetime | None
    duration: int | None
    registrant_id: str | None

    _READERS = {"join_time": "date-time", "leave_time": "date-time"}
