# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence

from ..runtime.records import Record as _Record


class ReportDisclaimer(_Record):
    disclaimer_status: str | None
    """How the person responded to the disclaimer.

    Known values: `Agree`, `Cancel`, `Passive Agree`, `Decline Attend`.
    """
    time: datetime.datetime | None
    """Time of the disclaimer record."""
    disclaimer_type: str | None
    """Kind of disclaimer that the person was shown."""
    user_email: str | None
    """Email address of the person."""
    meeting_number: int | None
    """Number of the meeting."""
    meeting_id: str | None
    """ID of the meeting."""
    client_type: str | None
    """Kind of client of the person."""
    is_zoom_event: bool | None
    """Whether it was a Zoom event."""
    is_guest: bool | None
    """Whether the person was a guest."""
    group_ids: Sequence[str] | None
    """IDs of the groups of the disclaimer record."""
    display_name: str | None
    """Name the person is shown with."""

    _READERS = {"time": "date-time"}
