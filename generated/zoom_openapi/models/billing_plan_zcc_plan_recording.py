# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class BillingPlanZccPlanRecording(_Record):
    type_: str | None
    """Code of the Zoom Contact Center recording plan."""
    host: int | None
    """Default value of the usage plan for cloud recording."""

    _WIRE_NAMES = {"type_": "type"}
