# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class BillingPlanZccPlanUsage(_Record):
    host: int | None
    """Default value of the usage plan."""
    type_: str | None
    """Code of the Zoom Contact Center usage plan."""
    partner_sku: str | None
    """The partner's SKU of the plan."""
    discount_rate: int | None
    """Discount rate of the plan."""
    discount_percent: int | None
    """Discount on the price of the plan, in percent."""
    callout_countries: str | None
    """The account's call-out countries, as comma-separated IDs of the table of TSP call-out
    countries.
    """

    _WIRE_NAMES = {"type_": "type"}
