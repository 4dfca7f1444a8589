# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class PastInstance(_Record):
    start_time: datetime.datetime | None
    """When this instance started; or, by operation, when this instance of the webinar started."""
    uuid: str | None
    """UUID of this instance of the meeting or webinar. Every instance has its own."""

    _READERS = {"start_time": "date-time"}
