# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class SipTrunkNumber(_Record, init=False):
    number: str | None
    country: str | None
