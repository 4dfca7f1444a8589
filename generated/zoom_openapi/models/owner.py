# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class Owner(_Record):
    user_id: str | None
    """User ID of the owner of the shared space. Empty for somebody from outside."""
    member_id: str | None
    """Member ID of the shared space's owner."""
    email: str | None
    """Email address of the owner; empty for external users."""
    display_name: str | None
    """Display name of the shared space's owner; or, by operation, name the person is shown with."""
    is_external_user: bool | None
    """Whether the user is from outside the organization."""
