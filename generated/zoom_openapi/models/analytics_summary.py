# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class AnalyticsSummary(_Record):
    date: datetime.date | None
    """Day on which the recording was viewed or downloaded."""
    views_total_count: int | None
    """Number of people who watched the recording."""
    downloads_total_count: int | None
    """Number of people who downloaded the recording."""

    _READERS = {"date": "date"}
