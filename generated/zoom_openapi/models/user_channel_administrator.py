# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class UserChannelAdministrator(_Record):
    email: str | None
    """Email address of the administrator; empty for somebody of another account who is not a
    contact of the current user.
    """
    first_name: str | None
    """The administrator's first name. Empty when the administrator is neither on the current user's
    account nor one of their contacts.
    """
    id: str | None
    """The administrator's user ID; empty if the administrator is in another account."""
    member_id: str | None
    """The administrator's member ID."""
    role: str | None
    """Role of the administrator in the channel: `owner` or `admin`.

    Known values: `admin`, `owner`.
    """
    last_name: str | None
    """The administrator's last name. Empty when the administrator is neither on the current user's
    account nor one of their contacts.
    """
    name: str | None
    """Display name of the administrator."""
    is_external: bool | None
    """Whether the administrator is on another account than the user in `userId`."""
