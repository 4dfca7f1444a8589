# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class BillingReport(_Record):
    end_date: datetime.date | None
    """Last day of the billing period, `yyyy-mm-dd`."""
    id: str | None
    """ID of the billing report. The invoices of the report are found with it."""
    start_date: datetime.date | None
    """First day of the billing period, `yyyy-mm-dd`."""
    tax_amount: str | None
    """Total tax of the billing period."""
    total_amount: str | None
    """Total billed in the billing period."""
    type_: int | None
    """Kind of billing report: `0` detailed, `1` custom.

    Known values: `0`, `1`.
    """

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"end_date": "date", "start_date": "date"}
