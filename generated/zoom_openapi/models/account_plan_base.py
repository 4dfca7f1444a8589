# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class AccountPlanBase(_Record):
    hosts: int | None
    """Number of hosts of the plan."""
    active_hosts: int | None
    """Number of active hosts of the plan."""
    included_minutes: int | None
    """Minutes included in the Video SDK plan."""
    next_invoice_date: datetime.date | None
    """The day of the plan's next invoice."""
    overage_price: int | None
    """Price of minutes beyond those included in the Video SDK plan."""
    service_effective_date: datetime.date | None
    """The day on which the plan took effect."""
    status: str | None
    """State of the plan.

    Known values: `active`, `cancelled`, `expired`.
    """
    type_: str | None
    """Code of the base plan."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"next_invoice_date": "date", "service_effective_date": "date"}
