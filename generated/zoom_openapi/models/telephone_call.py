# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class TelephoneCall(_Record, init=False):
    meeting_id: int | None
    phone_number: str | None
    host_name: str | None
    host_email: str | None
    dept: str | None
    start_time: datetime.datetime | None
    end_time: datetime.datetime | None
    duration: int | None
    total: int | None
    country_name: str | None
    meeting_type: str | None
    call_in_number: str | None

    _READERS = {"start_time": "date-time", "end_time": "date-time"}
