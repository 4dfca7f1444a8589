# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class TeamChatEventItem(_Record):
    type_: str | None
    """Whether it is a contact or a channel.

    Known values: `contact`, `channel`.
    """
    channel_id: str | None
    """ID of the channel. Present only if `type` is `channel`."""
    contact_email: str | None
    """Email address of the contact. Present only if `type` is `contact`."""
    contact_id: str | None
    """User ID of the contact. Present only if `type` is `contact`. Empty for an external user."""
    contact_member_id: str | None
    """Member ID of the contact. Present only if `type` is `contact`."""
    is_external_user: bool | None
    """Whether the contact is an external user. Present only if `type` is `contact`."""

    _WIRE_NAMES = {"type_": "type"}
