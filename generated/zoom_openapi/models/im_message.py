# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class ImMessage(_Record, init=False):
    id: str | None
    message: str | None
    sender: str | None
    date_time: datetime.datetime | None
    timstamp: int | None

    _READERS = {"date_time": "date-time"}
