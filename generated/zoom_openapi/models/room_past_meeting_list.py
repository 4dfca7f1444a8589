# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any

from ..runtime.records import Record


class RoomPastMeetingList(Record):
    from_: datetime.date | None
    meetings: Sequence[Any] | None
    next_page_token: str | None
    page_count: int | None
    page_size: int | None
    to: datetime.date | None
    total_records: int | None

    _WIRE_NAMES = {"from_": "from"}

    _READERS = {"from_": "date", "to": "date"}
