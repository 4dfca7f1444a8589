# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class DemoteSharedSpaceAdminUser(_Record):
    user_id: str | None
    """User ID of the user. Empty for somebody from outside."""
    member_id: str | None
    """Member ID of the user, by which chat knows them."""
    is_external_user: bool | None
    """Whether the user is from outside the organization."""
    operation_status: str | None
    """Whether the change succeeded for this user.

    Known values: `successful`, `unsuccessful`.
    """
