# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class WorkspaceReservationCreatedEventObject(_Record):
    id: str | None
    """The reservation's ID."""
    workspace_id: str | None
    """ID of the workspace."""
    end_time: datetime.datetime | None
    """When the reservation ends."""
    start_time: datetime.datetime | None
    """When the reservation starts."""
    topic: str | None
    """Description of the reservation."""
    reserve_for: str | None
    """User ID of the person for whom the workspace is reserved."""
    assignment_checkin: bool | None
    """Whether the workspace is checked in, as far as it was assigned."""

    _READERS = {"end_time": "date-time", "start_time": "date-time"}
