# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class WorkspaceReservationCreatedEventObject(_Record, init=False):
    id: str | None
    """Unique ID of the object that holds it."""
    workspace_id: str | None
    """ID of the workspace."""
    end_time: datetime.datetime | None
    """When the meeting ended."""
    start_time: datetime.datetime | None
    """When the meeting starts or started."""
    topic: str | None
    """Topic of the meeting."""
    reserve_for: str | None
    """User ID of the person to reserve the workspace for."""
    assignment_checkin: bool | None

    _READERS = {"end_time": "date-time", "start_time": "date-time"}
