# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class RecordingCloudStorageUsageUpdatedEventObject(_Record):
    free_storage: str | None
    """Free storage for recordings."""
    plan_storage: str | None
    """Storage that the recording plan includes."""
    plan_type: str | None
    """Type of the recording plan."""
    storage_used: str | None
    """Storage that recordings take up."""
    storage_used_percentage: float | None
    """How much of the storage is used, in percent."""
    storage_exceed: str | None
    """Storage used beyond what the plan includes."""
    max_exceed_date: datetime.date | None
    """The day on which the plan went beyond its storage."""

    _READERS = {"max_exceed_date": "date"}
