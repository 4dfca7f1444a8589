# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class QuestionDetails(_Record):
    answer: str | None
    """Answer to the question, or `live answered` if it was answered live; or, by operation, answer
    that the participant gave to the poll question; or answer that the attendee gave to the poll
    question.
    """
    question: str | None
    """Text of the poll question; or, by operation, the question that was asked."""
    date_time: datetime.datetime | None
    """When the answer to the poll question was given."""
    polling_id: str | None
    """ID of the poll."""

    _READERS = {"date_time": "date-time"}
