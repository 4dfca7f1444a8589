# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class TeamChatDmMessageDeletedEventObject(_Record):
    message_id: str | None
    """ID of the message."""
    date_time: datetime.datetime | None
    """When the message was sent."""
    contact_account_id: str | None
    """ID of the account of the contact in the conversation. Empty for an external user."""
    timestamp: int | None
    """When the message was sent, as a timestamp."""
    contact_email: str | None
    """Email address of the contact in the conversation."""
    contact_id: str | None
    """User ID of the contact in the conversation. Empty for an external user."""
    contact_member_id: str | None
    """Member ID of the contact in the conversation."""
    reply_main_message_id: str | None
    """ID of the main message of the thread. Present only when the message is a reply."""

    _READERS = {"date_time": "date-time"}
