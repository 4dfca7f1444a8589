# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class CloudRecordingStorage(_Record, init=False):
    date: datetime.date | None
    usage: str | None
    plan_usage: str | None
    free_usage: str | None

    _READERS = {"date": "date"}
