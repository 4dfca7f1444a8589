# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class Device(_Record, init=False):
    id: str | None
    name: str | None
    protocol: str | None
    ip: str | None
    encryption: str | None
