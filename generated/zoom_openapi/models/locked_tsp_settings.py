# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class LockedTspSettings(_Record, init=False):
    call_out: bool | None
    show_international_numbers_link: bool | None
