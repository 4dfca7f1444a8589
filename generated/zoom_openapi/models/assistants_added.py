# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class AssistantsAdded(_Record, init=False):
    ids: str | None
    add_at: datetime.datetime | None

    _READERS = {"add_at": "date-time"}
