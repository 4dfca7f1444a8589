# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class TeamChatDmReactionAddedEventObject(_Record, init=False):
    msg_id: str | None
    """ID of the message."""
    msg_time: datetime.datetime | None
    emoji_time: datetime.datetime | None
    emoji: str | None
    """The emoji, as its Unicode value in UTF-32 form."""
    timestamp: int | None
    """When the message was sent."""
    contact_email: str | None
    """Email address to contact about the registration."""
    contact_id: str | None
    contact_member_id: str | None

    _READERS = {"msg_time": "date-time", "emoji_time": "date-time"}
