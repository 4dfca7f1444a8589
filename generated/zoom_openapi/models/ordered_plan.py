# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class OrderedPlan(_Record, init=False):
    type_: str | None
    hosts: int | None
    partner_sku: str | None
    discount_rate: float | None
    discount_percent: int | None

    _WIRE_NAMES = {"type_": "type"}
