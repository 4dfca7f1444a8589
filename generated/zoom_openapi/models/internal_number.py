# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class InternalNumber(_Record, init=False):
    number: str | None
    display_number: str | None
    country: str | None
    type_: int | None
    labels: str | None
    languages: str | None
    visible: bool | None
    allow_join: bool | None
    allow_for_external_meetings: bool | None
    id: str | None

    _WIRE_NAMES = {"type_": "type"}
