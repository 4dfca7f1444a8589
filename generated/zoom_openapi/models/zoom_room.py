# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class ZoomRoom(_Record):
    id: str | None
    """The Zoom Room's ID."""
    issues_count: int | None
    """How many issues the Zoom Room had."""
    room_name: str | None
    """Name of the Zoom Room."""
