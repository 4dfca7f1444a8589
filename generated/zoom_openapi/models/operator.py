# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class Operator(_Record):
    display_name: str | None
    """Display name of the user who caused the activity."""
    user_id: str | None
    """User ID of the person who did it. Empty for somebody from another account."""
    member_id: str | None
    """Member ID of the user who caused the activity."""
