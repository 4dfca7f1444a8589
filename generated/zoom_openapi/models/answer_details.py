# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class AnswerDetails(_Record):
    question: str | None
    """Text of the survey question."""
    question_id: str | None
    """ID of the question."""
    answer: str | None
    """Answer that the person gave to the survey question."""
    date_time: datetime.datetime | None
    """When the answer to the survey question was given."""

    _READERS = {"date_time": "date-time"}
