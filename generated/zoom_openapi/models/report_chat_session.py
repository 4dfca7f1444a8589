# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class ReportChatSession(_Record, init=False):
    id: str | None
    type_: str | None
    name: str | None
    last_message_sent_time: datetime.datetime | None

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"last_message_sent_time": "date-time"}
