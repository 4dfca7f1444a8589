# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class WebinarChatMessageFileSentEventObjectChatMessageFile(_Record, init=False):
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
    file_id: str | None
    """ID of the file."""
    file_name: str | None
    """Name of the file."""
    file_size: int | None
    """Size of the file in bytes."""
    file_type: str | None
    """What the recording file holds: `MP4` video, `M4A` audio alone, `CHAT` the in-meeting chat as
    text, `TRANSCRIPT` a transcript (VTT), `CC` closed captions (VTT), `CSV` poll data, `TB` or
    `TIMELINE` timestamps. A timeline exists only if the setting to add timestamps to recordings is
    on.
    """
    download_url: str | None
    """Address from which the file can be downloaded."""

    _READERS = {"date_time": "date-time"}
