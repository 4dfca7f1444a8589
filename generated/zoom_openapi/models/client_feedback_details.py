# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class ClientFeedbackDetails(_Record, init=False):
    participant_name: str | None
    meeting_id: str | None
    time: datetime.datetime | None
    email: str | None

    _READERS = {"time": "date-time"}
