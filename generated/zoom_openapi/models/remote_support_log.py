# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class RemoteSupportLog(_Record):
    meeting_start_time: datetime.datetime | None
    """When the meeting started."""
    meeting_uuid: str | None
    """UUID of the meeting in which the support took place."""
    meeting_number: int | None
    """Number of the meeting in which the support took place."""
    topic: str | None
    """Topic of the meeting."""
    meeting_host_id: str | None
    """User ID of the meeting's host."""
    supporter_name: str | None
    """Name of the user who gave support."""
    supporter_email: str | None
    """Email address of the person who gave support."""
    supportee_name: str | None
    """Name of the user who got support."""
    supportee_email: str | None
    """Email address of the person who got support."""
    request_time: datetime.datetime | None
    """When the remote support was requested."""
    wait_time: str | None
    """How long the person waited from the request to the start of the support, as `hh:mm:ss`."""
    start_time: datetime.datetime | None
    """When the remote support started."""
    end_time: datetime.datetime | None
    """When the remote support ended."""
    duration: str | None
    """How long the remote support took, as `hh:mm:ss`."""

    _READERS = {
        "meeting_start_time": "date-time",
        "request_time": "date-time",
        "start_time": "date-time",
        "end_time": "date-time",
    }
