# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class DailyUsageReportDate(_Record):
    date: datetime.date | None
    """Day the figures belong to, `yyyy-mm-dd`."""
    meeting_minutes: int | None
    """Meeting minutes of the day."""
    meetings: int | None
    """Number of meetings on this date."""
    new_users: int | None
    """How many new users the day brought."""
    participants: int | None
    """How many participants there were on this day."""

    _READERS = {"date": "date"}
