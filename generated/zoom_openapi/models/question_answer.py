# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class QuestionAnswer(_Record):
    option_id: str | None
    """UUID of the option."""
    answer: str | None
    """What the person answered to the survey or sub question."""
