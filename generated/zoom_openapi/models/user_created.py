# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class UserCreated(_Record, init=False):
    id: str | None
    first_name: str | None
    last_name: str | None
    email: str | None
    type_: int | None

    _WIRE_NAMES = {"type_": "type"}
