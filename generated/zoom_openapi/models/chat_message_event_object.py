# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class ChatMessageEventObject(_Record):
    id: str | None
    """The message's ID."""
    type_: str | None
    """Whether the message went to a contact (`to_contact`) or to a channel (`to_channel`).

    Known values: `to_contact`, `to_channel`.
    """
    date_time: datetime.datetime | None
    """When the message was deleted."""
    timestamp: int | None
    """When the message was deleted, as a timestamp."""
    session_id: str | None
    """ID of the chat session."""
    contact_email: str | None
    """Email address of the contact who had got the message."""
    contact_id: str | None
    """User ID of the contact who had got the message."""
    channel_id: str | None
    """ID of the chat channel."""
    channel_name: str | None
    """Name of the channel."""
    message: str | None
    """Text of the deleted message."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"date_time": "date-time"}
