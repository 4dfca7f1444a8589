# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class UpcomingEvent(_Record, init=False):
    id: str | None
    start_time: datetime.datetime | None
    topic: str | None
    host_id: str | None
    host_name: str | None
    dept: str | None

    _READERS = {"start_time": "date-time"}
