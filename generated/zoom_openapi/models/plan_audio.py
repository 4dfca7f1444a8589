# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class PlanAudio(_Record):
    callout_countries: str | None
    """The account's call-out countries, as comma-separated IDs of the table of TSP call-out
    countries.
    """
    ddi_numbers: int | None
    """Number of dedicated dial-in (DDI) numbers."""
    next_invoice_date: datetime.date | None
    """The day of the plan's next invoice."""
    premium_countries: str | None
    """Countries for premium numbers, as comma-separated IDs of the table of premium countries."""
    service_effective_date: datetime.date | None
    """The day on which the plan took effect."""
    status: str | None
    """State of the plan.

    Known values: `active`, `cancelled`, `expired`.
    """
    tollfree_countries: str | None
    """Countries for toll-free numbers, as comma-separated IDs of the table of toll-free countries."""
    type_: str | None
    """Code of the Audio Conferencing plan."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"next_invoice_date": "date", "service_effective_date": "date"}
