# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class RecordingAnalytics(_Record):
    date_time: datetime.datetime | None
    """When the recording was watched or downloaded."""
    name: str | None
    """Name of the user who watched or downloaded the recording."""
    email: str | None
    """Email address of the person who watched or downloaded the recording."""
    duration: int | None
    """Seconds that the recording was watched, when `type` is `by_view`."""

    _READERS = {"date_time": "date-time"}
