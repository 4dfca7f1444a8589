# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class RecordingRegistrantAdded(_Record, init=False):
    registrant_id: str | None
    id: int | None
    topic: str | None
    share_url: str | None
