# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class AddAssistantsResult(_Record):
    add_at: datetime.datetime | None
    """When the assistants were added."""
    ids: str | None
    """IDs of the new assistants."""

    _READERS = {"add_at": "date-time"}
