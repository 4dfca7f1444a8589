# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class SubAccountItem(_Record, init=False):
    id: str | None
    account_name: str | None
    owner_email: str | None
    account_type: str | None
    seats: int | None
    subscription_start_time: datetime.datetime | None
    subscription_end_time: datetime.datetime | None
    created_at: datetime.datetime | None

    _READERS = {
        "subscription_start_time": "date-time",
        "subscription_end_time": "date-time",
        "created_at": "date-time",
    }
