# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class DepartmentBill(_Record, init=False):
    id: str | None
    start_date: datetime.date | None
    end_date: datetime.date | None
    total_amount: str | None
    tax_amount: str | None
    type_: int | None

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"start_date": "date", "end_date": "date"}
