# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class ChatMessageRepliedEventObject(_Record, init=False):
    id: str | None
    """Unique ID of the object that holds it."""
    type_: str | None
    """Code of the plan."""
    date_time: datetime.datetime | None
    """When the message was sent."""
    timestamp: int | None
    """When the message was sent."""
    session_id: str | None
    contact_email: str | None
    """Email address to contact about the registration."""
    contact_id: str | None
    channel_id: str | None
    """ID of the chat channel."""
    channel_name: str | None
    """Name of the channel."""
    message: str | None
    """Text of the message."""
    parent_msg_id: str | None

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"date_time": "date-time"}
