# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class ZoomroomCheckedInEventObject(_Record):
    id: str | None
    """The Zoom Room's ID."""
    room_name: str | None
    """Name of the Zoom Room."""
    calendar_name: str | None
    """Name of the calendar of the Zoom Room."""
    email: str | None
    """Email address of the Zoom Room."""
    event_id: str | None
    """ID of the calendar event: the `Id` of its `ItemId` with Microsoft Exchange or Office 365, the
    event ID with Google Calendar.
    """
    change_key: str | None
    """Version of the calendar item, Microsoft's `ChangeKey`. Absent for Google Calendar."""
    resource_email: str | None
    """Resource mailbox of the calendar. Absent for Google Calendar."""
    calendar_id: str | None
    """ID of the calendar."""
    calendar_type: str | None
    """Kind of calendar: `0` Google Calendar, `1` Office 365, `2` Microsoft Exchange.

    Known values: `0`, `1`, `2`.
    """
    api_type: str | None
    """Interface to the calendar: `0` Exchange Web Services (EWS), `1` Microsoft Graph. Empty for
    Google Calendar.

    Known values: `0`, `1`, ``.
    """
