# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class OldSettingsOption(_Record):
    is_public: bool | None
    """Whether the space was public."""
    add_new_members: str | None
    """Who could add members: the owner and administrators, or any member.

    Known values: `by_owner_and_admins`, `by_any_member`.
    """
    add_new_channels: str | None
    """Who could add channels: the owner and administrators, or any member.

    Known values: `by_owner_and_admins`, `by_any_member`.
    """
    add_external_users: str | None
    """Who could add external users: nobody (`disabled`), anybody of the same organization, the
    owner and administrators, or any member.

    Known values: `disabled`, `by_same_org`, `by_owner_and_admins`, `by_any_member`.
    """
