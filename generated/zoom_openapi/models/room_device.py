# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class RoomDevice(_Record, init=False):
    id: str | None
    room_name: str | None
    device_type: str | None
    app_version: str | None
    device_system: str | None
    status: str | None
