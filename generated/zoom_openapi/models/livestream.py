# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class Livestream(_Record, init=False):
    stream_url: str | None
    stream_key: str | None
    page_url: str | None
