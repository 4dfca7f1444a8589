# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class AddMeetingAppResult(_Record):
    id: int | None
    """The meeting's ID."""
    start_time: datetime.datetime | None
    """When the meeting starts, in UTC. For scheduled meetings only."""
    app_id: str | None
    """ID of the app."""

    _READERS = {"start_time": "date-time"}
