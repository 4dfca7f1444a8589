# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class UserCount(_Record):
    licensed_users_count: int | None
    """How many users are Licensed."""
    basic_users_count: int | None
    """How many users have the Basic plan."""
    on_prem_users_count: int | None
    """How many users are On-prem."""
    room_users_count: int | None
    """How many Zoom Rooms the account has."""
    pending_users_count: int | None
    """How many users have not activated their meeting license yet."""
    join_only_users_count: int | None
    """How many users have no license."""
    total_users_count: int | None
    """Sum of the Licensed, Basic, On-prem and join-only users and the Zoom Rooms."""
