# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class ZoomroomCheckedInEventObject(_Record, init=False):
    id: str | None
    """Unique ID of the object that holds it."""
    room_name: str | None
    """Name of the Zoom Room."""
    calendar_name: str | None
    email: str | None
    """Email address of the user."""
    event_id: str | None
    """The calendar event."""
    change_key: str | None
    """Version of the calendar item, the `ChangeKey` that Microsoft returns with its `ItemId`.
    Required
    only with Microsoft Exchange or Office 365.
    """
    resource_email: str | None
    """Resource mailbox that belongs to the calendar. Required only with Microsoft Exchange or
    Office
    365; for `zoomroom.check_in` and `zoomroom.check_out`.
    """
    calendar_id: str | None
    """The `id` of the calendar in Google's calendarList resource. Required only with Google
    Calendar.
    """
    calendar_type: str | None
    """Calendar add-on that the meeting was scheduled with: `1` that for Outlook, `2` that for
    Google
    Workspace. Works together with `private_meeting`.
    """
    api_type: str | None
