# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class ReportMeetingActivity(_Record):
    meeting_number: str | None
    """Number of the meeting, as text."""
    activity_time: datetime.datetime | None
    """When the operator's activity took place."""
    operator: str | None
    """Display name of the person who acted."""
    operator_email: str | None
    """Email address of the operator."""
    activity_category: str | None
    """Kind of activity: `0` creation of the meeting, `1` its start, `2` someone joined, `3` someone
    left, `4` remote control, `5` chat in the meeting, `9` end of the meeting. `-1` stands for all
    kinds.
    """
    activity_detail: str | None
    """What the operator did, in detail."""

    _READERS = {"activity_time": "date-time"}
