# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class JoinChannelResult(_Record):
    added_at: datetime.datetime | None
    """When the user joined the channel."""
    id: str | None
    """ID of the user who has joined the channel."""
    member_id: str | None
    """Member ID under which the user is now in the channel."""

    _READERS = {"added_at": "date-time"}
