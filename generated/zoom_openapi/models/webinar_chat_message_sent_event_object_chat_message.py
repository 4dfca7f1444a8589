# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence

from ..runtime.records import Record as _Record


class WebinarChatMessageSentEventObjectChatMessage(_Record, init=False):
    date_time: datetime.datetime | None
    """When the message was sent."""
    sender_session_id: str | None
    sender_name: str | None
    sender_email: str | None
    """The sender's email address. Empty when the sender is neither on the current user's account
    nor
    one of their contacts.
    """
    sender_type: str | None
    sender_context: str | None
    recipient_session_id: str | None
    recipient_name: str | None
    recipient_email: str | None
    recipient_type: str | None
    recipient_context: str | None
    message_id: str | None
    """ID of the message."""
    message_content: str | None
    """New text of the chat message."""
    file_ids: Sequence[str] | None
    """IDs of the files."""

    _READERS = {"date_time": "date-time"}
