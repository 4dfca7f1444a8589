# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class MentionGroupMember(_Record):
    user_id: str | None
    """User ID of the member. Empty if the member belongs to another account."""
    member_id: str | None
    """The member's member ID."""
    email: str | None
    """Email address of the member; empty for somebody of another account who is not a contact of
    the current user.
    """
    first_name: str | None
    """The member's first name. Empty when the member is neither on the current user's account nor
    one of their contacts.
    """
    last_name: str | None
    """The member's last name. Empty when the member is neither on the current user's account nor
    one of their contacts.
    """
    disaplay_name: str | None
    """Name the member is shown with. The spelling of the key is Zoom's."""
    is_external: bool | None
    """Whether the member is external, that is not from the account."""
