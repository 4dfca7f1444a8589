# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class Sender(_Record):
    user_id: str | None
    """ID of a user of the own account who reacted with this emoji. Absent for people from other
    accounts.
    """
    member_id: str | None
    """Member ID of the user who gave this emoji."""
