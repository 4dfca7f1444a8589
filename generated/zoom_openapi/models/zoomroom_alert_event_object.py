# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class ZoomroomAlertEventObject(_Record, init=False):
    id: str | None
    """Unique ID of the object that holds it."""
    room_name: str | None
    """Name of the Zoom Room."""
    calendar_name: str | None
    email: str | None
    """Email address of the user."""
    issue: str | None
    """What happened to the Zoom Room; `{name}` stands for the name of a device."""
    alert_type: int | None
    component: int | None
    alert_time: int | None
    alert_kind: int | None
