# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence

from ..runtime.records import Record as _Record


class BreakoutRoom(_Record, init=False):
    name: str | None
    participants: Sequence[str] | None
