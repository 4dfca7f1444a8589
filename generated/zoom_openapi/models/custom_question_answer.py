# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class CustomQuestionAnswer(_Record, init=False):
    title: str | None
    value: str | None
