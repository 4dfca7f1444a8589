# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record


class ClientFeedbackDetails(Record, init=False):
    participant_name: str | None
    meeting_id: str | None
    time: datetime.datetime | None
    email: str | None

    _READERS = {"time": "date-time"}
