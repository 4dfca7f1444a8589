# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class TopRoomIssue(_Record, init=False):
    issue_name: str | None
    zoom_rooms_count: int | None
