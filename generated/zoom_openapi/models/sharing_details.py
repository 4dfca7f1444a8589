# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record


class SharingDetails(Record, init=False):
    content: str | None
    start_time: datetime.datetime | None
    end_time: datetime.datetime | None

    _READERS = {"start_time": "date-time", "end_time": "date-time"}
