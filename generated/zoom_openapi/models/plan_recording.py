# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class PlanRecording(_Record):
    free_storage: str | None
    """Free storage for recordings."""
    free_storage_usage: str | None
    """How much of the free storage is used."""
    plan_storage: str | None
    """Storage that the recording plan includes."""
    plan_storage_exceed: str | None
    """How much storage is used beyond what the plan includes."""
    max_exceed_date: datetime.date | None
    """The day on which the plan went beyond its storage."""
    plan_storage_usage: str | None
    """How much of the storage for recordings is used."""
    type_: str | None
    """Code of the recording plan."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"max_exceed_date": "date"}
