# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class TeamChatChannelInvitationCreatedInviter(_Record):
    user_id: str | None
    """User ID of the inviter. Empty for an external user."""
    display_name: str | None
    """Name that the inviter is shown with."""
    user_email: str | None
    """Email address of the inviter. Empty for an external user."""
    member_id: str | None
    """Member ID of the inviter."""
    date_created: datetime.datetime | None
    """When the inviter created the invitation."""

    _READERS = {"date_created": "date-time"}
