# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class ReportTelephoneCall(_Record):
    call_in_number: str | None
    """Phone number from which the caller dialed in."""
    country_name: str | None
    """Name of the country that was called or called from."""
    dept: str | None
    """The user's department."""
    duration: int | None
    """How long the call leg took."""
    end_time: datetime.datetime | None
    """When this leg of the call ended."""
    host_email: str | None
    """Email address of the user."""
    host_id: str | None
    """User ID of the meeting's host."""
    host_name: str | None
    """Display name of the user."""
    meeting_id: int | None
    """Number of the meeting, a 64-bit integer."""
    meeting_type: str | None
    """Type of the meeting."""
    phone_number: str | None
    """The toll-free phone number."""
    rate: float | None
    """Rate of the telephone call."""
    signaled_number: str | None
    """Number that was signaled to Zoom."""
    start_time: datetime.datetime | None
    """When the call leg started."""
    total: float | None
    """Cost of calling out, in US dollars: the plan's rate times the duration."""
    type_: str | None
    """Kind of call.

    Known values: `toll-free`, `call-out`, `call-in`, `US toll-number`, `global toll-number`,
    `premium`, `premium call-in`, `Toll`.
    """
    uuid: str | None
    """UUID of this instance of the meeting. Every instance has its own."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"end_time": "date-time", "start_time": "date-time"}
