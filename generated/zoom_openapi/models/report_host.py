# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class ReportHost(_Record, init=False):
    id: str | None
    email: str | None
    user_name: str | None
    type_: int | None
    dept: str | None
    meetings: int | None
    participants: int | None
    meeting_minutes: int | None
    last_client_version: str | None
    last_login_time: datetime.datetime | None
    create_time: datetime.datetime | None

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"last_login_time": "date-time", "create_time": "date-time"}
