# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence

from ..runtime.records import Record as _Record


class RoomLocationStructure(_Record, init=False):
    structures: Sequence[str] | None
