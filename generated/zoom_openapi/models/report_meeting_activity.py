# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class ReportMeetingActivity(_Record, init=False):
    meeting_number: str | None
    activity_time: datetime.datetime | None
    operator: str | None
    """Display name of the person who acted."""
    operator_email: str | None
    activity_category: str | None
    activity_detail: str | None

    _READERS = {"activity_time": "date-time"}
