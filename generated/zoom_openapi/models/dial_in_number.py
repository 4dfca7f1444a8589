# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class DialInNumber(_Record, init=False):
    code: str | None
    number: str | None
    type_: str | None
    country_label: str | None

    _WIRE_NAMES = {"type_": "type"}
