# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class QuestionDetails(_Record):
    answer: str | None
    """Answer that the person gave to the question."""
    question: str | None
    """Text of the poll question."""
    date_time: datetime.datetime | None
    """When the answer to the poll question was given."""
    polling_id: str | None
    """ID of the poll."""

    _READERS = {"date_time": "date-time"}
