# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class TeamChatChannelMessageDeletedEventObject(_Record):
    message_id: str | None
    """ID of the message."""
    date_time: datetime.datetime | None
    """When the message was sent."""
    timestamp: int | None
    """When the message was sent, as a timestamp."""
    channel_id: str | None
    """ID of the chat channel."""
    channel_owner_account_id: str | None
    """ID of the account of the channel's owner. Empty for an external user."""
    channel_name: str | None
    """Name of the channel."""
    reply_main_message_id: str | None
    """ID of the main message of the thread. Present only when the message is a reply."""

    _READERS = {"date_time": "date-time"}
