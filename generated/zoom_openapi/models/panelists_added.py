# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record


class PanelistsAdded(Record, init=False):
    id: str | None
    updated_at: datetime.datetime | None

    _READERS = {"updated_at": "date-time"}
