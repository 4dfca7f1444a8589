# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class UsedPlan(_Record, init=False):
    type_: str | None
    hosts: int | None
    usage: int | None

    _WIRE_NAMES = {"type_": "type"}
