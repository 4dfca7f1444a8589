# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class RemoteSupportLog(_Record, init=False):
    meeting_start_time: datetime.datetime | None
    """When the meeting started."""
    meeting_uuid: str | None
    meeting_number: int | None
    topic: str | None
    """Topic of the meeting."""
    meeting_host_id: str | None
    """User ID of the meeting's host."""
    supporter_name: str | None
    supporter_email: str | None
    supportee_name: str | None
    supportee_email: str | None
    request_time: datetime.datetime | None
    wait_time: datetime.datetime | None
    start_time: datetime.datetime | None
    """When the remote support started."""
    end_time: datetime.datetime | None
    """When the remote support ended."""
    duration: str | None
    """How long the remote support took, as `hh:mm:ss`."""

    _READERS = {
        "meeting_start_time": "date-time",
        "request_time": "date-time",
        "wait_time": "date-time",
        "start_time": "date-time",
        "end_time": "date-time",
    }
