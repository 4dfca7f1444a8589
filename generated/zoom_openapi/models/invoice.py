# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class Invoice(_Record):
    balance: float | None
    """What is still to be paid of the invoice, after payments, adjustments and refunds."""
    due_date: datetime.date | None
    """The day until which the invoice is to be paid."""
    id: str | None
    """The invoice's ID."""
    invoice_date: datetime.date | None
    """The day on which the invoice was made."""
    invoice_number: str | None
    """The invoice's number."""
    status: str | None
    """State of the invoice."""
    target_date: datetime.date | None
    """The day up to which charges are billed: the invoice has all charges that fall due on it or
    before.
    """
    tax_amount: float | None
    """Tax on the invoice."""
    total_amount: float | None
    """Total of the invoice."""
    currency: str | None
    """Currency of the invoice."""
    invoice_items: Sequence[_models.InvoiceItem] | None
    """The single charges on the invoice."""

    _READERS = {
        "due_date": "date",
        "invoice_date": "date",
        "target_date": "date",
        "invoice_items": ["InvoiceItem"],
    }
