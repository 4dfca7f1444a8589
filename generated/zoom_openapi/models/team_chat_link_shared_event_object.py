# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class TeamChatLinkSharedEventObject(_Record):
    message_id: str | None
    """ID of the message. Not needed when the preview is for a message already posted."""
    type_: str | None
    """Whether the message went to a contact (`to_contact`) or to a channel (`to_channel`).

    Known values: `to_contact`, `to_channel`.
    """
    channel_id: str | None
    """ID of the chat channel."""
    channel_name: str | None
    """Name of the channel."""
    contact_id: str | None
    """User ID of the contact who gets the message. Empty for somebody on another account."""
    contact_member_id: str | None
    """Member ID of the contact who gets the message."""
    trigger_id: str | None
    """ID of this event, with which the app can call the API."""
    link: str | None
    """Link that the message contains."""
    reply_main_message_id: str | None
    """ID of the main message of the thread. Present only when the message is a reply."""
    date_time: datetime.datetime | None
    """When the message was sent."""
    timestamp: int | None
    """When the message was sent, as a timestamp."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"date_time": "date-time"}
