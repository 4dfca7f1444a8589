# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class Invoice(_Record, init=False):
    id: str | None
    invoice_number: str | None
    total_amount: float | None
    tax_amount: float | None
    balance: float | None
    due_date: datetime.date | None
    invoice_date: datetime.date | None
    target_date: datetime.date | None
    status: str | None
    invoice_items: Sequence[_models.InvoiceItem] | None
    currency: str | None

    _READERS = {
        "due_date": "date",
        "invoice_date": "date",
        "target_date": "date",
        "invoice_items": ["InvoiceItem"],
    }
