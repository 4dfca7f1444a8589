# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class MailCalendarSettings(_Record):
    email_calendar_management: bool | None
    """Whether the Zoom client can manage a user's emails and calendar events."""
    email_management: bool | None
    """Whether the Zoom client can manage a user's emails."""
    zoom_email_provider: bool | None
    """Whether users can choose Zoom as their email service."""
