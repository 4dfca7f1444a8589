# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class RoomIssue(_Record, init=False):
    issue: str | None
    time: datetime.datetime | None

    _READERS = {"time": "date-time"}
