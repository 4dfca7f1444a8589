# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class Domain(_Record):
    domain: str | None
    """Name of the managed domain."""
    status: str | None
    """State of the domain."""
