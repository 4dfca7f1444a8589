# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class DisplayPeriodSettings(_Record):
    start_displaying_content: int | None
    """How many minutes after a meeting the content starts to show."""
    stop_displaying_content: int | None
    """How many minutes before the start of a meeting the content stops to show."""
