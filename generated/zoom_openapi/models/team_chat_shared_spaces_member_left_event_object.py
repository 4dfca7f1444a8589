# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class TeamChatSharedSpacesMemberLeftEventObject(_Record):
    space_id: str | None
    """The shared space's ID."""
    space_name: str | None
    """Name of the shared space."""
    timestamp: int | None
    """When the member left, in milliseconds since 1970-01-01 UTC."""
