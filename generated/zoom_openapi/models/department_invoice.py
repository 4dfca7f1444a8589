# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class DepartmentInvoice(_Record, init=False):
    invoice_number: str | None
    invoice_charge_name: str | None
    quantity: int | None
    total_amount: str | None
    tax_amount: str | None
    start_date: datetime.date | None
    end_date: datetime.date | None

    _READERS = {"start_date": "date", "end_date": "date"}
