# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence

from ..runtime.records import Record as _Record


class PollQuestion(_Record, init=False):
    name: str | None
    type_: str | None
    answers: Sequence[str] | None

    _WIRE_NAMES = {"type_": "type"}
