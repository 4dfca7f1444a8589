# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class TeamChatDmReactionAddedEventObject(_Record):
    msg_id: str | None
    """ID of the message to which the emoji was added."""
    msg_time: datetime.datetime | None
    """When the message was sent."""
    emoji_time: datetime.datetime | None
    """When the emoji was added."""
    emoji: str | None
    """The emoji: for a custom one its name, else its Unicode value."""
    timestamp: int | None
    """When the emoji was added, as a timestamp."""
    contact_email: str | None
    """Email address of the contact whose message it is. Empty for an external user."""
    contact_id: str | None
    """User ID of the contact whose message it is. Empty for an external user."""
    contact_member_id: str | None
    """Member ID of the contact whose message it is."""

    _READERS = {"msg_time": "date-time", "emoji_time": "date-time"}
