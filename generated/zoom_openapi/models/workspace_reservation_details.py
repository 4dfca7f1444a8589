# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class WorkspaceReservationDetails(_Record):
    topic: str | None
    """Topic of the reservation."""
    timezone: str | None
    """Time zone of the reserved workspace."""
    id: str | None
    """The reservation's ID."""
    user_id: str | None
    """ID of the user who reserved the workspace."""
    start_time: datetime.datetime | None
    """When the reservation starts."""
    end_time: datetime.datetime | None
    """When the workspace reservation ends."""
    status: str | None
    """State of the reservation.

    Known values: `reserved`, `checked_in`, `checked_out`.
    """

    _READERS = {"start_time": "date-time", "end_time": "date-time"}
