# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record


class Reaction(Record, init=False):
    emoji: str | None
    total_count: int | None
