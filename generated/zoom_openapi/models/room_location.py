# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class RoomLocation(_Record, init=False):
    id: str | None
    name: str | None
    parent_location_id: str | None
    type_: str | None

    _WIRE_NAMES = {"type_": "type"}
