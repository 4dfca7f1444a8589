# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class HourlyCrcPortUsage(_Record, init=False):
    hour: str | None
    max_usage: int | None
    total_usage: int | None
