# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class SatisfactionRating(_Record, init=False):
    user_id: str | None
    email: str | None
    quality: str | None
    date_time: datetime.datetime | None

    _READERS = {"date_time": "date-time"}
