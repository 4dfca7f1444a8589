# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class MembersAdded(_Record, init=False):
    ids: str | None
    added_at: datetime.datetime | None

    _READERS = {"added_at": "date-time"}
