# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class UpcomingMeeting(_Record):
    id: int | None
    """The meeting's ID."""
    topic: str | None
    """Topic of the meeting."""
    type_: int | None
    """Kind of meeting: `1` instant, `2` scheduled, `3` recurring at no fixed time, `8` recurring at
    fixed times.

    Known values: `1`, `2`, `3`, `8`.
    """
    start_time: datetime.datetime | None
    """When the meeting starts."""
    duration: int | None
    """Duration of the meeting."""
    timezone: str | None
    """Time zone to show the start of the meeting in."""
    created_at: datetime.datetime | None
    """When the meeting was created."""
    join_url: str | None
    """Link for joining the meeting."""
    passcode: str | None
    """Passcode of the meeting. It has only letters, digits and the characters `@ - _ * !`."""
    use_pmi: bool | None
    """Whether the meeting uses the personal meeting ID (PMI). Only for scheduled meetings and
    recurring ones without fixed time.
    """
    is_host: bool | None
    """Whether the current user hosts the meeting."""
    is_all_day: bool | None
    """Whether the meeting is an all-day event."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"start_time": "date-time", "created_at": "date-time"}
