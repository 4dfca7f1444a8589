# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class UserWorkspaceCalendarSettingsResult(_Record):
    room_status: str | None
    """How the user's room reservations show in the calendar: `free` or `busy`."""
    desk_status: str | None
    """How the user's desk reservations show in the calendar: `free` or `busy`."""
