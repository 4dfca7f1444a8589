# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class OperationLog(_Record, init=False):
    time: datetime.datetime | None
    operator: str | None
    category_type: str | None
    action: str | None
    operation_detail: str | None

    _READERS = {"time": "date-time"}
