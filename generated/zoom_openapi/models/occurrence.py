# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class Occurrence(_Record):
    duration: int | None
    """Duration of this occurrence."""
    occurrence_id: str | None
    """Identifies this occurrence. A recurring meeting or webinar has 50 at most."""
    start_time: datetime.datetime | None
    """When this occurrence starts."""
    status: str | None
    """Whether the occurrence is available or was deleted; or, by operation, state of the
    occurrence.

    Known values: `available`, `deleted`.
    """

    _READERS = {"start_time": "date-time"}
