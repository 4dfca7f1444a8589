# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class AddPlanBase(_Record):
    hosts: int | None
    """Number of hosts of the plan."""
    increasing_hosts: int | None
    """How many hosts were added to those of the base plan."""
    type_: str | None
    """Code of the base plan."""

    _WIRE_NAMES = {"type_": "type"}
