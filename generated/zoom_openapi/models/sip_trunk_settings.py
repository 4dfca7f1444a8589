# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class SipTrunkSettings(_Record, init=False):
    show_callout_internal_number: bool | None
    show_zoom_provided_callout_countries: int | None
    show_zoom_provided_numbers: int | None
