# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from typing import Literal

from ..runtime.records import Record as _Record


class Recurrence(_Record, init=False):
    type_: Literal[1, 2, 3] | None
    """The pattern, `1` daily, `2` weekly, `3` monthly."""
    repeat_interval: int | None
    """How many days, weeks or months lie between two occurrences."""
    weekly_days: str | None
    """The days of a weekly series, from `1` Sunday to `7` Saturday, comma-separated."""
    end_times: int | None
    monthly_day: int | None
    end_date_time: datetime.datetime | None
    monthly_week: int | None
    monthly_week_day: int | None

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"end_date_time": "date-time"}
