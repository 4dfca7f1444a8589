# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class Member(_Record, init=False):
    email: str | None
    first_name: str | None
    id: str | None
    last_name: str | None
    type_: int | None
    department: str | None

    _WIRE_NAMES = {"type_": "type"}
