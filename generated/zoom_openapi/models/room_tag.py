# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class RoomTag(_Record):
    id: str | None
    """The Zoom Rooms tag's ID."""
    name: str | None
    """Name of the Zoom Rooms tag."""
    description: str | None
    """What the Zoom Rooms tag stands for."""
    num_of_rooms: int | None
    """How many Zoom Rooms carry the tag."""
