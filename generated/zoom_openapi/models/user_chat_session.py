# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class UserChatSession(_Record):
    channel_id: str | None
    """ID of the session's channel, when the session is of type `groupchat`."""
    last_message_sent_time: datetime.datetime | None
    """When the last message of the session was sent."""
    name: str | None
    """Name of the group chat (type `groupchat`), or the other person's email address (type `1:1`)."""
    type_: str | None
    """Kind of session: `groupchat` or `1:1`."""
    peer_contact_email: str | None
    """E-mail address of the other person. Present only in one-to-one sessions."""
    peer_contact_user_id: str | None
    """User ID of the other person. Present only in one-to-one sessions; empty if that person
    belongs to another account.
    """
    peer_contact_member_id: str | None
    """Member ID of the other person. Present only in one-to-one sessions."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"last_message_sent_time": "date-time"}
