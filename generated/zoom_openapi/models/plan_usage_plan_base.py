# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class PlanUsagePlanBase(_Record):
    hosts: int | None
    """Number of hosts of the plan."""
    type_: str | None
    """Code of the base plan."""
    usage: int | None
    """How many licenses of the plan are used."""
    active_hosts: int | None
    """Number of active hosts of the base plan."""
    pending: int | None
    """Number of licenses of the plan that are pending."""

    _WIRE_NAMES = {"type_": "type"}
