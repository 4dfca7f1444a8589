# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class CustomKey(_Record, init=False):
    key: str | None
    value: str | None
