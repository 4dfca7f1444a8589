# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class InvoiceItem(_Record):
    charge_name: str | None
    """What the charge is for."""
    charge_number: str | None
    """Number that identifies the charge."""
    charge_type: str | None
    """Kind of charge."""
    end_date: datetime.date | None
    """Last day the invoice item is billed for, `yyyy-mm-dd`."""
    partner_sku: str | None
    """The partner's SKU of the item."""
    purchase_order_number: str | None
    """Number of the purchase order."""
    quantity: int | None
    """How many units the item counts."""
    start_date: datetime.date | None
    """First day the invoice item is billed for, `yyyy-mm-dd`."""
    tax_amount: float | None
    """Tax on the item."""
    total_amount: float | None
    """Total of the item."""

    _READERS = {"end_date": "date", "start_date": "date"}
