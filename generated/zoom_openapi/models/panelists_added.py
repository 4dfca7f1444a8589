# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class PanelistsAdded(_Record, init=False):
    id: str | None
    updated_at: datetime.datetime | None

    _READERS = {"updated_at": "date-time"}
