# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record


class Recurrence(Record, init=False):
    type_: int | None
    repeat_interval: int | None
    weekly_days: str | None
    end_times: int | None
    monthly_day: int | None
    end_date_time: datetime.datetime | None
    monthly_week: int | None
    monthly_week_day: int | None

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"end_date_time": "date-time"}
