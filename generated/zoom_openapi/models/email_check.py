# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class EmailCheck(_Record, init=False):
    existed_email: bool | None
