# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class ClientSatisfaction(_Record, init=False):
    date: datetime.date | None
    satisfaction_percent: int | None
    good_count: int | None
    none_count: int | None
    not_good_count: int | None

    _READERS = {"date": "date"}
