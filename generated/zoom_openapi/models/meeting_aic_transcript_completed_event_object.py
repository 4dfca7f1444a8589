# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class MeetingAicTranscriptCompletedEventObject(_Record):
    host_id: str | None
    """User ID of the meeting's host."""
    meeting_uuid: str | None
    """UUID of this instance of the meeting. Every instance has its own."""
    meeting_id: int | None
    """The meeting's ID, also called its number."""
    meeting_topic: str | None
    """Topic of the meeting."""
    meeting_start_time: datetime.datetime | None
    """When the meeting started."""
    file_id: str | None
    """ID of the transcript file."""
    attach_type: str | None
    """Which attachment of the file it is; here always `durable_transcript`."""

    _READERS = {"meeting_start_time": "date-time"}
