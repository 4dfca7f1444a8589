# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class MeetingTemplate(_Record, init=False):
    id: str | None
    type_: int | None
    name: str | None

    _WIRE_NAMES = {"type_": "type"}
