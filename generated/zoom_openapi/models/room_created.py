# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class RoomCreated(_Record, init=False):
    id: str | None
    name: str | None
    type_: str | None
    location_id: str | None
    room_id: str | None

    _WIRE_NAMES = {"type_": "type"}
