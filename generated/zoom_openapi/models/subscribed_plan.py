# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class SubscribedPlan(_Record, init=False):
    type_: str | None
    hosts: int | None
    service_effective_date: datetime.datetime | None
    next_invoice_date: datetime.datetime | None
    status: str | None
    callout_countries: str | None

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"service_effective_date": "date-time", "next_invoice_date": "date-time"}
