# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record


class AnsweredQuestion(Record, init=False):
    question: str | None
    answer: str | None
