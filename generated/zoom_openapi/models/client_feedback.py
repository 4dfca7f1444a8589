# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class ClientFeedback(_Record):
    feedback_id: str | None
    """ID of this kind of feedback."""
    feedback_name: str | None
    """Name of this kind of feedback."""
    participants_count: int | None
    """How many participants chose this feedback."""
