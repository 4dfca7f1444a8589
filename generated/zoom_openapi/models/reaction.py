# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class Reaction(_Record, init=False):
    emoji: str | None
    total_count: int | None
