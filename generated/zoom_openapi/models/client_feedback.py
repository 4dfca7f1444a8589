# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class ClientFeedback(_Record, init=False):
    feedback_id: str | None
    feedback_name: str | None
    participants_count: int | None
