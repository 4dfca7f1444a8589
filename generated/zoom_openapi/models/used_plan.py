# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record


class UsedPlan(Record, init=False):
    type_: str | None
    hosts: int | None
    usage: int | None

    _WIRE_NAMES = {"type_": "type"}
