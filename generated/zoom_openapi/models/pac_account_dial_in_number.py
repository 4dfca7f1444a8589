# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class PacAccountDialInNumber(_Record):
    country: str | None
    """Two-letter code of the country that the dedicated dial-in number belongs to; or, by
    operation, two-letter code of the country that the dial-in number belongs to.
    """
    number: str | None
    """Dedicated dial-in number; or, by operation, dial-in number."""
