# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class SharedSpaceMember(_Record):
    user_id: str | None
    """User ID of the member. Empty for somebody from outside."""
    member_id: str | None
    """The member's member ID."""
    email: str | None
    """Email address of the user; empty for external users."""
    role: str | None
    """Role of the member in the shared space.

    Known values: `member`, `owner`, `admin`.
    """
    status: str | None
    """Whether the member is active; `inactive` means deactivated.

    Known values: `active`, `inactive`.
    """
    first_name: str | None
    """The member's first name."""
    last_name: str | None
    """The member's last name."""
    display_name: str | None
    """Name the member is shown with."""
    is_external_user: bool | None
    """Whether the user is from outside the organization."""
