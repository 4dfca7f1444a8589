# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class ChannelJoined(_Record, init=False):
    id: str | None
    added_at: datetime.datetime | None

    _READERS = {"added_at": "date-time"}
