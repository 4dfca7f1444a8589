# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class PastMeeting(_Record):
    id: int | None
    """The meeting's ID."""
    uuid: str | None
    """UUID of this instance of the meeting. Every instance has its own."""
    duration: int | None
    """How long the meeting took, in minutes."""
    start_time: datetime.datetime | None
    """When the meeting started."""
    end_time: datetime.datetime | None
    """When the meeting ended."""
    host_id: str | None
    """User ID of the meeting's host."""
    dept: str | None
    """Department of the host."""
    participants_count: int | None
    """How many participants the meeting had."""
    source: str | None
    """Where the meeting was created: the name of the OAuth app that did it, or `Zoom` for the web
    portal and JWT apps.
    """
    topic: str | None
    """Topic of the meeting."""
    total_minutes: int | None
    """Minutes that host and participants attended the meeting, added up."""
    type_: int | None
    """Kind of meeting: `0` prescheduled, `1` instant, `2` scheduled, `3` recurring at no fixed
    time, `4` in a personal meeting room, `7` Personal Audio Conference (PAC), `8` recurring at
    fixed times.

    Known values: `0`, `1`, `2`, `3`, `4`, `7`, `8`.
    """
    user_email: str | None
    """Email address of the user."""
    user_name: str | None
    """Display name of the user."""
    has_meeting_summary: bool | None
    """Whether the meeting used the summary feature."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"start_time": "date-time", "end_time": "date-time"}
