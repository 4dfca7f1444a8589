# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class MeetingSummaryDeletedEventObject(_Record):
    meeting_host_id: str | None
    """User ID of the meeting's host."""
    meeting_host_email: str | None
    """Email address of the meeting's host."""
    meeting_uuid: str | None
    """UUID of this instance of the meeting. Every instance has its own."""
    meeting_id: int | None
    """The meeting's ID, also called its number."""
    meeting_topic: str | None
    """Topic of the meeting."""
    meeting_start_time: datetime.datetime | None
    """When the meeting started."""
    meeting_end_time: datetime.datetime | None
    """When the meeting ended."""
    summary_start_time: datetime.datetime | None
    """When the summary starts."""
    summary_end_time: datetime.datetime | None
    """When the summary ends."""
    summary_created_time: datetime.datetime | None
    """When the summary was created."""
    summary_last_modified_time: datetime.datetime | None
    """When the summary was changed last."""
    summary_title: str | None
    """Title of the summary."""

    _READERS = {
        "meeting_start_time": "date-time",
        "meeting_end_time": "date-time",
        "summary_start_time": "date-time",
        "summary_end_time": "date-time",
        "summary_created_time": "date-time",
        "summary_last_modified_time": "date-time",
    }
