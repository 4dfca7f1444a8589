# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class Occurrence(_Record, init=False):
    occurrence_id: str | None
    start_time: datetime.datetime | None
    duration: int | None
    status: str | None

    _READERS = {"start_time": "date-time"}
