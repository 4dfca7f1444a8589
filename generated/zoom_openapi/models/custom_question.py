# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence

from ..runtime.records import Record as _Record


class CustomQuestion(_Record, init=False):
    title: str | None
    type_: str | None
    required: bool | None
    answers: Sequence[str] | None

    _WIRE_NAMES = {"type_": "type"}
