# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class MigratedUserMapping(_Record):
    origin_user_id: str | None
    """The user ID of the original platform that was asked for."""
    zm_user_id: str | None
    """ID of the corresponding Zoom user."""
