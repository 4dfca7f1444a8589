# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class DigitalSignageSettingsPlayListContent(_Record):
    content_id: str | None
    """ID of the digital signage item."""
    duration: int | None
    """How long the content is shown; 5 seconds unless set."""
    id: str | None
    """ID of the signage content."""
    name: str | None
    """Name of the signage content."""
    order: int | None
    """Position of the item on the display."""
