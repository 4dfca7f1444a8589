# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class PinnedChannelMessage(_Record):
    message_id: str | None
    """ID of the message."""
    message_timestamp: int | None
    """Timestamp of the message."""
    pinner_user_id: str | None
    """User ID of whoever pinned the message. Empty when that was an external user."""
    pinner_member_id: str | None
    """Member ID of whoever pinned the message."""
    pinned_time: datetime.datetime | None
    """When the message was pinned."""
    currently_pinned: bool | None
    """Whether the message is the one that is pinned now."""
    message: str | None
    """Text of the message."""
    pinned_by_external_user: bool | None
    """Whether an external user pinned the message."""

    _READERS = {"pinned_time": "date-time"}
