# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class ReportSignIns(_Record):
    client_type: str | None
    """Kind of client on which the user signed in or out."""
    email: str | None
    """Email address of the user behind the activity."""
    ip_address: str | None
    """IP address of the user's device."""
    time: datetime.datetime | None
    """When the activity took place."""
    type_: str | None
    """Whether the user signed in or out.

    Known values: `Sign in`, `Sign out`.
    """
    version: str | None
    """Version of the user's Zoom client."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"time": "date-time"}
