# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class SpaceSettings(_Record):
    allow_to_add_external_users: int | None
    """Who may add users from outside the organization to the shared space: `0` nobody, `1` every
    member of the space, `2` only its members from the own organization, `3` only its owners and
    administrators.

    Known values: `0`, `1`, `2`, `3`.
    """
    add_member_permissions: int | None
    """Who may add members to the shared space: `1` every member of the space, `2` only its owners
    and administrators.

    Known values: `1`, `2`.
    """
    create_channels_permission: int | None
    """Who may create channels in the shared space or move existing ones into it: `1` all its
    members, `2` only its owner and administrators.

    Known values: `1`, `2`.
    """
