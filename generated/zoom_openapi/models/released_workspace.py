# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class ReleasedWorkspace(_Record):
    event_id: str | None
    """ID of the event."""
    workspace_id: str | None
    """ID of the released workspace."""
    location_id: str | None
    """ID of the location that was asked for."""
    workspace_name: str | None
    """Name of the workspace."""
    workspace_type: str | None
    """Kind of workspace.

    Known values: `all`, `desk`, `room`.
    """
    user_name: str | None
    """Zoom user name on the reservation of the workspace."""
    user_email: str | None
    """Email address of the person who reserved the workspace."""
    timezone: str | None
    """Time zone of the reservation."""
    reservation_start_time: datetime.datetime | None
    """When the reservation starts, in UTC."""
    reservation_end_time: datetime.datetime | None
    """When the reservation ends, in UTC."""
    recurring_meeting: bool | None
    """Whether the meeting is a recurring one."""
    checkin_time: str | None
    """When the user checked in, in UTC, or `No check-in` if nobody did."""
    checkout_time: str | None
    """When the user checked out, in UTC, or `Auto-released` if the workspace was released
    automatically.
    """
    release_flag: bool | None
    """Whether the workspace was released before the reservation ended."""
    release_time: datetime.datetime | None
    """When the workspace was released, in UTC."""
    release_reason: str | None
    """Why the workspace was released: `No check in/auto release` nobody checked in in time, `User
    check out` the user left, `Cancellation` the event is gone.

    Known values: `Cancellation`, `No check in/auto release`, `User check out`.
    """
    release_location: str | None
    """Where or how the workspace was released, if it was.

    Known values: `Zoom Rooms`, `Zoom Rooms Controller`, `Scheduling Display`, `Open Rest API`,
    `Zoom Rooms Whiteboard`, `Scheduling Displays On ZR`, `Workspace Portal`, `Desk`, `Personal Room
    Rooms`, `Scan QR Code`, `Chatbot`, `Auto Action`, `AIC`, `Mobile Client`, `Zoom Client`, `Zoom
    Apps`, `Plugin`, `Visitor`.
    """
    cons_times_no_check_in: int | None
    """How many times in a row nobody checked in, for recurring meetings."""
    room_email: str | None
    """Email address that belongs to the room."""

    _READERS = {
        "reservation_start_time": "date-time",
        "reservation_end_time": "date-time",
        "release_time": "date-time",
    }
