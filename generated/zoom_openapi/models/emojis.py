# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class Emojis(_Record):
    file_id: str | None
    """ID of the custom emoji."""
    name: str | None
    """Name of the emoji."""
    user_id: str | None
    """ID of the person who added the emoji."""
    member_id: str | None
    """Member ID recorded with the custom emoji."""
    user_name: str | None
    """Name of the user by whom the emoji was added."""
    user_email: str | None
    """Email address of the person who added the emoji."""
    date_added: datetime.date | None
    """Date on which the emoji was added."""

    _READERS = {"date_added": "date"}
