# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class SubQuestion(_Record):
    sub_question_name: str | None
    """The sub question."""
    sub_question_id: str | None
    """UUID of the sub question."""
    sub_question_order: int | str | None
    """Position of the sub question."""
