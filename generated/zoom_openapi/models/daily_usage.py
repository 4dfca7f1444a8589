# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class DailyUsage(_Record, init=False):
    date: datetime.date | None
    new_users: int | None
    meetings: int | None
    participants: int | None
    meeting_minutes: int | None

    _READERS = {"date": "date"}
