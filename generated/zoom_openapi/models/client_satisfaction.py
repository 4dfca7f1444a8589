# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class ClientSatisfaction(_Record):
    date: datetime.date | None
    """Day the satisfaction figures belong to, `yyyy-mm-dd`."""
    good_count: int | None
    """How many thumbs up were given."""
    none_count: int | None
    """How many attendees gave neither thumbs up nor thumbs down."""
    not_good_count: int | None
    """How many thumbs down were given."""
    satisfaction_percent: float | None
    """Share of satisfied attendees: `good_count` and `none_count` together, divided by
    `total_count`.
    """

    _READERS = {"date": "date"}
