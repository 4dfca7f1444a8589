# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class RoomAccountProfileBasic(_Record):
    required_code_to_ext: bool | None
    """Whether a code is required for leaving the Zoom Rooms app to switch to others."""
    room_passcode: str | None
    """Passcode that secures the Zoom Rooms app, of digits or characters. The controller asks for it
    before settings are changed or the room signs out.
    """
    support_email: str | None
    """Email address to which problems with the rooms are reported."""
    support_phone: str | None
    """Phone number at which problems with the rooms are reported."""
