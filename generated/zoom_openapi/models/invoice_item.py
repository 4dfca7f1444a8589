# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class InvoiceItem(_Record, init=False):
    charge_name: str | None
    charge_type: str | None
    charge_number: str | None
    total_amount: float | None
    tax_amount: float | None
    quantity: int | None
    start_date: datetime.date | None
    end_date: datetime.date | None
    purchase_order_number: str | None
    partner_sku: str | None

    _READERS = {"start_date": "date", "end_date": "date"}
