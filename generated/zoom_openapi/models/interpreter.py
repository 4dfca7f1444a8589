# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record


class Interpreter(Record, init=False):
    email: str | None
    languages: str | None
