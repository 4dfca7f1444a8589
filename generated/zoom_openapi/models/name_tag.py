# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class NameTag(_Record):
    id: str | None
    """The name tag's ID; or, by operation, ID of the new name tag."""
    name: str | None
    """Text of the name tag."""
    text_color: str | None
    """Text color of the name tag, as a hex color code."""
    accent_color: str | None
    """Accent color of the name tag, as a hex color code."""
    background_color: str | None
    """Background color of the name tag, as a hex color code."""
    is_default: bool | None
    """Whether this is the default name tag."""
