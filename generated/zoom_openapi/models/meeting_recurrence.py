# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class MeetingRecurrence(_Record):
    end_times: int | None
    """How many times it takes place before the series ends. Not together with `end_date_time`."""
    repeat_interval: int | None
    """Distance between two occurrences, in days, weeks or months as `type` says: `2` with a `type`
    of `3` means every other month. Meetings: at most 99 days, 50 weeks or 10 months.
    """
    type_: int | None
    """How the series recurs: `1` daily, `2` weekly, `3` monthly.

    Known values: `1`, `2`, `3`.
    """
    weekly_days: str | None
    """Weekdays on which it recurs, from `1` for Sunday to `7` for Saturday; several are separated
    by commas. Only for a weekly recurrence (type `2`).
    """
    end_date_time: datetime.datetime | None
    """Date and time of the last recurrence, in UTC. Not together with `end_times`."""
    monthly_day: int | None
    """Day of the month on which it recurs, from `1` to `31`. Only for a monthly recurrence (type
    `3`); `repeat_interval` sets every how many months.
    """
    monthly_week: int | None
    """Week of the month in which it recurs: `1` to `4` for the first to fourth, `-1` for the last.
    Only for a monthly recurrence (type `3`), together with `monthly_week_day`.

    Known values: `-1`, `1`, `2`, `3`, `4`.
    """
    monthly_week_day: int | None
    """Weekday on which it recurs in the chosen week, from `1` for Sunday to `7` for Saturday. Only
    for a monthly recurrence (type `3`), together with `monthly_week`.

    Known values: `1`, `2`, `3`, `4`, `5`, `6`, `7`.
    """

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"end_date_time": "date-time"}
