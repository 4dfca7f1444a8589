# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class BillingContact(_Record, init=False):
    first_name: str | None
    last_name: str | None
    email: str | None
    phone_number: str | None
    address: str | None
    apt: str | None
    city: str | None
    state: str | None
    zip_: str | None
    country: str | None

    _WIRE_NAMES = {"zip_": "zip"}
