# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class RoomMetrics(_Record):
    account_type: str | None
    """Type of the Zoom Room's e-mail account."""
    calender_name: str | None
    """Name of the Zoom Room's calendar."""
    camera: str | None
    """Camera of the Zoom Room. Empty for people outside the host's account."""
    device_ip: str | None
    """IP address of the Zoom Room's device."""
    email: str | None
    """Email address of the Zoom Room."""
    health: str | None
    """Health of the Zoom Room, as the dashboard rates it."""
    id: str | None
    """The Zoom Room's ID."""
    issues: Sequence[str] | None
    """The current issues of the Zoom Room; or, by operation, the issues that the Zoom Room ran
    into.
    """
    last_start_time: datetime.datetime | None
    """When the Zoom Room last started."""
    location: str | None
    """Where the Zoom Room is."""
    location_id: str | None
    """ID of the location the Zoom Room is at."""
    microphone: str | None
    """Microphone of the Zoom Room. Empty for people outside the host's account."""
    room_name: str | None
    """Name of the Zoom Room."""
    speaker: str | None
    """Loudspeaker of the Zoom Room. Empty for people outside the host's account."""
    status: str | None
    """State of the Zoom Room."""
    live_meeting: _models.RoomMetricsMeeting | None
    """The meeting that is running in the Zoom Room, with its metrics."""
    past_meetings: _models.PastMeetings | None
    """One page of the meetings that were held in the Zoom Room."""

    _READERS = {
        "last_start_time": "date-time",
        "live_meeting": "RoomMetricsMeeting",
        "past_meetings": "PastMeetings",
    }
