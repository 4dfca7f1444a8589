# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class TrackingSource(_Record, init=False):
    id: str | None
    source_name: str | None
    visitor_count: int | None
    registrationr_count: int | None
    tracking_url: str | None
