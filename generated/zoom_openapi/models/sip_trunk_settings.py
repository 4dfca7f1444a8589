# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class SipTrunkSettings(_Record, init=False):
    show_callout_internal_number: bool | None
    show_zoom_provided_callout_countries: int | None
    """Known values: `0`, `1`, `2`."""
    show_zoom_provided_numbers: int | None
    """Known values: `0`, `1`, `2`."""
