# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class CrcPortsHourUsage(_Record):
    hour: str | None
    """Hour of the day, as a number of the 24-hour clock (`23` is 11 pm)."""
    max_usage: int | None
    """The largest number of ports in use at the same time in that hour."""
    total_usage: int | None
    """How many H.323 and SIP connections there were in that hour."""
