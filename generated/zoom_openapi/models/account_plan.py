# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class AccountPlan(_Record):
    type_: str | None
    """Code of the plan."""
    hosts: int | None
    """Number of hosts of the plan."""

    _WIRE_NAMES = {"type_": "type"}
