# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record


class CustomQuestionAnswer(Record, init=False):
    title: str | None
    value: str | None
