# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class BillingPlan(_Record):
    type_: str | None
    """Code of the plan."""
    hosts: int | None
    """Number of hosts of the plan."""
    partner_sku: str | None
    """The partner's SKU of the plan."""
    discount_rate: int | None
    """Discount rate of the plan; or, by operation, rate of the carrier account's price."""
    discount_percent: int | None
    """Discount on the price of the plan or carrier account's price, in percent."""

    _WIRE_NAMES = {"type_": "type"}
