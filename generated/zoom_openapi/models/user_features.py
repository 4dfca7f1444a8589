# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class UserFeatures(_Record, init=False):
    meeting_capacity: int | None
    large_meeting: bool | None
    webinar: bool | None
    cn_meeting: bool | None
    in_meeting: bool | None
    zoom_phone: bool | None
    concurrent_meeting: str | None
