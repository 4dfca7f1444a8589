# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class ZoomroomDigitalSignageAppEndedEventObject(_Record):
    room_id: str | None
    """ID of the Zoom Room."""
    app_name: str | None
    """Name of the digital signage app."""
    app_id: str | None
    """ID of the digital signage app."""
    start_time: datetime.datetime | None
    """When the playback started."""
    end_time: datetime.datetime | None
    """When the playback ended."""

    _READERS = {"start_time": "date-time", "end_time": "date-time"}
