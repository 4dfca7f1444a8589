# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class SharingDetails(_Record, init=False):
    content: str | None
    start_time: datetime.datetime | None
    end_time: datetime.datetime | None

    _READERS = {"start_time": "date-time", "end_time": "date-time"}
