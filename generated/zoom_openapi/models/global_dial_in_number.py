# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class GlobalDialInNumber(_Record, init=False):
    city: str | None
    country: str | None
    country_name: str | None
    number: str | None
    type_: str | None

    _WIRE_NAMES = {"type_": "type"}
