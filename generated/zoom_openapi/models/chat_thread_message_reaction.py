# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class ChatThreadMessageReaction(_Record):
    emoji_id: str | None
    """Unicode value of the emoji, in UTF-32 form."""
    count: int | None
    """How many times this emoji was given."""
    is_sender: bool | None
    """Whether the user is among those who gave this emoji."""
