# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class SharingDetails(_Record):
    content: str | None
    """Kind of content that the participant shared."""
    end_time: datetime.datetime | None
    """When the participant stopped sharing."""
    start_time: datetime.datetime | None
    """When the sharing started."""

    _READERS = {"end_time": "date-time", "start_time": "date-time"}
