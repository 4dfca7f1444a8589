# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class ChatFile(_Record, init=False):
    file_name: str | None
    download_url: str | None
    file_size: int | None
