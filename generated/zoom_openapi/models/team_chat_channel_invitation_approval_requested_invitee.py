# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class TeamChatChannelInvitationApprovalRequestedInvitee(_Record):
    user_id: str | None
    """User ID; by the documentation that of the user who created the invitation. Empty for an
    external user.
    """
    display_name: str | None
    """Name that the person invited is shown with."""
    user_email: str | None
    """Email address of the person invited. Empty for an external user."""
    member_id: str | None
    """Member ID of the person invited."""
