# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class ChatMessageRepliedEventObject(_Record):
    id: str | None
    """The reply's ID."""
    type_: str | None
    """Whether the reply went to a contact (`to_contact`) or into a channel (`to_channel`).

    Known values: `to_contact`, `to_channel`.
    """
    date_time: datetime.datetime | None
    """When the reply was sent."""
    timestamp: int | None
    """When the reply was sent, as a timestamp."""
    session_id: str | None
    """ID of the chat session."""
    contact_email: str | None
    """Email address of the contact who gets the reply."""
    contact_id: str | None
    """User ID of the contact who gets the reply."""
    channel_id: str | None
    """ID of the channel where the reply was sent."""
    channel_name: str | None
    """Name of the channel where the reply was sent."""
    message: str | None
    """Text of the reply."""
    parent_msg_id: str | None
    """ID of the message that was answered."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"date_time": "date-time"}
