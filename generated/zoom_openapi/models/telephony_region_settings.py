# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence

from ..runtime.records import Record as _Record


class TelephonyRegionSettings(_Record):
    allowed_values: Sequence[str] | None
    """Telephony regions that Zoom offers to choose from."""
    selection_values: str | None
    """Telephony regions chosen for the account, from which most participants call in or are called."""
