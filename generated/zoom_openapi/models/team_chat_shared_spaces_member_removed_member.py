# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class TeamChatSharedSpacesMemberRemovedMember(_Record):
    user_id: str | None
    """User ID of the removed user. Empty for an external user."""
    user_email: str | None
    """Email address of the removed user. Empty for an external user."""
    display_name: str | None
    """Name that the removed user is shown with."""
    member_id: str | None
    """Member ID of the removed user."""
