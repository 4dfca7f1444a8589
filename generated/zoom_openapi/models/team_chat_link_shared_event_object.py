# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class TeamChatLinkSharedEventObject(_Record, init=False):
    message_id: str | None
    """ID of the message."""
    type_: str | None
    """Code of the plan."""
    channel_id: str | None
    """ID of the chat channel."""
    channel_name: str | None
    """Name of the channel."""
    contact_id: str | None
    contact_member_id: str | None
    trigger_id: str | None
    link: str | None
    reply_main_message_id: str | None
    """ID of the main message of the thread. Present only when the message is a reply."""
    date_time: datetime.datetime | None
    """When the message was sent."""
    timestamp: int | None
    """When the message was sent."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"date_time": "date-time"}
