# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class TeamChatDmMessageDeletedEventObject(_Record, init=False):
    message_id: str | None
    """ID of the message."""
    date_time: datetime.datetime | None
    """When the message was sent."""
    contact_account_id: str | None
    timestamp: int | None
    """When the message was sent."""
    contact_email: str | None
    """Email address to contact about the registration."""
    contact_id: str | None
    contact_member_id: str | None
    reply_main_message_id: str | None
    """ID of the main message of the thread. Present only when the message is a reply."""

    _READERS = {"date_time": "date-time"}
