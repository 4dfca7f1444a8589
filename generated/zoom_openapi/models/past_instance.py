# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record


class PastInstance(Record, init=False):
    uuid: str | None
    start_time: datetime.datetime | None

    _READERS = {"start_time": "date-time"}
