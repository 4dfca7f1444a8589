# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class UpcomingEvent(_Record):
    dept: str | None
    """Department of the event's host."""
    host_id: str | None
    """ID of the event's host."""
    host_name: str | None
    """Name of the host of the event."""
    id: str | None
    """ID of the upcoming meeting or webinar."""
    start_time: datetime.datetime | None
    """When the event starts."""
    topic: str | None
    """Topic of the event."""

    _READERS = {"start_time": "date-time"}
