# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class CalloutCountry(_Record):
    code: str | None
    """Country calling code of the call-out country."""
    id: str | None
    """Call-out country, as a two-letter code."""
    name: str | None
    """Name of the call-out country."""
