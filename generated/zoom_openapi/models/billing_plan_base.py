# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class BillingPlanBase(_Record):
    hosts: int | None
    """Number of hosts of the plan."""
    active_hosts: int | None
    """Number of active hosts that the base plan covers. Only some base plans have it, such as Zoom
    Workplace Enterprise Essential.
    """
    increasing_hosts: int | None
    """How many hosts were added to those of the base plan."""
    type_: str | None
    """Code of the base plan."""
    partner_sku: str | None
    """The partner's SKU of the plan."""
    discount_rate: int | None
    """Discount rate of the plan."""
    discount_percent: int | None
    """Discount on the price of the plan, in percent."""

    _WIRE_NAMES = {"type_": "type"}
