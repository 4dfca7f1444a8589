# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class CloudRecordingStorage(_Record):
    date: datetime.date | None
    """Day of the storage usage, `yyyy-mm-dd`."""
    free_usage: str | None
    """Free storage."""
    plan_usage: str | None
    """Paid storage."""
    usage: str | None
    """Storage used on the day."""

    _READERS = {"date": "date"}
