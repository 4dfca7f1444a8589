# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class RoomPastMeetingList(_Record, init=False):
    from_: datetime.date | None
    meetings: Sequence[_models.RoomMetricsMeeting] | None
    next_page_token: str | None
    page_count: int | None
    page_size: int | None
    to: datetime.date | None
    total_records: int | None

    _WIRE_NAMES = {"from_": "from"}

    _READERS = {"from_": "date", "meetings": ["RoomMetricsMeeting"], "to": "date"}
