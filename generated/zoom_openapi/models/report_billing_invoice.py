# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class ReportBillingInvoice(_Record):
    end_date: datetime.date | None
    """Last day of the invoice period, `yyyy-mm-dd`."""
    invoice_charge_name: str | None
    """Name of the invoice."""
    invoice_number: str | None
    """The invoice's number."""
    quantity: int | None
    """How many licenses were bought."""
    start_date: datetime.date | None
    """First day of the invoice period, `yyyy-mm-dd`."""
    tax_amount: str | None
    """Tax on the invoice."""
    total_amount: str | None
    """Total billed on the invoice."""

    _READERS = {"end_date": "date", "start_date": "date"}
