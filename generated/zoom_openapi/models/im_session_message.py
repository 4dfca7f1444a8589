# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class ImSessionMessage(_Record, init=False):
    message: str | None
    sender: str | None
    date_time: datetime.datetime | None
    action: str | None
    action_time: datetime.datetime | None

    _READERS = {"date_time": "date-time", "action_time": "date-time"}
