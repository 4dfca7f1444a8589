# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class GroupMember(_Record):
    type_: int | None
    """Kind of member: `1` a user, `2` a user group.

    Known values: `1`, `2`.
    """
    id: str | None
    """ID of the member: a user ID for the type `user`, a group ID for a user group."""
    name: str | None
    """Name of the member: the user's name for the type `user`, the group's name for a user group."""

    _WIRE_NAMES = {"type_": "type"}
