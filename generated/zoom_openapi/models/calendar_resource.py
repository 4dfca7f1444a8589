# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class CalendarResource(_Record):
    calendar_resource_id: str | None
    """ID of the calendar resource."""
    calendar_resource_email: str | None
    """Email address of the calendar resource."""
    calendar_resource_name: str | None
    """Name of the calendar resource."""
    assigned_room_id: str | None
    """User ID of the Zoom Room that has the calendar resource."""
    sync_status: str | None
    """Whether the calendar resource was synced: `Success` it was, `Failed` it was not.

    Known values: `Success`, `Failed`.
    """
