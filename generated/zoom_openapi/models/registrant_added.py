# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class RegistrantAdded(_Record, init=False):
    id: int | None
    join_url: str | None
    registrant_id: str | None
    start_time: datetime.datetime | None
    topic: str | None

    _READERS = {"start_time": "date-time"}
