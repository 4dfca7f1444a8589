# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class AnsweredQuestion(_Record, init=False):
    question: str | None
    answer: str | None
