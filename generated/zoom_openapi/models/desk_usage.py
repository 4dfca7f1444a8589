# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class DeskUsage(_Record):
    in_use: int | None
    """How many are in use."""
    not_in_use: int | None
    """How many are not in use."""
