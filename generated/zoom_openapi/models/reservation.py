# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class Reservation(_Record):
    end_time: datetime.datetime | None
    """When the workspace reservation ends."""
    id: str | None
    """The reservation's ID."""
    start_time: datetime.datetime | None
    """When the reservation starts."""
    timezone: str | None
    """Time zone of the reserved workspace or reservation."""
    topic: str | None
    """Topic of the reservation."""
    user_id: str | None
    """ID of the user who reserved the workspace."""
    status: str | None
    """State of the reservation.

    Known values: `reserved`, `checked_in`, `checked_out`.
    """
    workspace_id: str | None
    """ID of the reserved workspace."""
    location_id: str | None
    """ID of the reserved workspace's location."""

    _READERS = {"end_time": "date-time", "start_time": "date-time"}
