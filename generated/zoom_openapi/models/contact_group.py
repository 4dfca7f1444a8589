# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class ContactGroup(_Record):
    group_id: str | None
    """ID of the group."""
    group_name: str | None
    """Name of the contact group."""
    group_privacy: int | None
    """Privacy of the contact group: `1` seen and found by anyone, `2` seen by members only but
    found by anyone, `3` seen and found by members only.

    Known values: `1`, `2`, `3`.
    """
    description: str | None
    """What the contact group is for."""
    total_members: int | None
    """How many members the contact group has."""
