# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class Division(_Record):
    division_id: str | None
    """The division's ID."""
    division_name: str | None
    """Name of the division."""
    division_description: str | None
    """What the division is or does."""
    is_main_division: bool | None
    """Whether it is the main division of the account."""
    total_members: int | None
    """How many users the division has."""
