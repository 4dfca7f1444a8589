# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class TeamChatEventItem(_Record, init=False):
    type_: str | None
    """Code of the plan."""
    channel_id: str | None
    """ID of the chat channel."""
    contact_email: str | None
    """Email address to contact about the registration."""
    contact_id: str | None
    contact_member_id: str | None
    is_external_user: bool | None
    """Whether the user is from outside the organization."""

    _WIRE_NAMES = {"type_": "type"}
