# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class QualityCounts(_Record, init=False):
    good: int | None
    fair: int | None
    poor: int | None
    bad: int | None
