# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class RoomLocationBasic(_Record):
    address: str | None
    """Address of the location."""
    description: str | None
    """Description of the location."""
    name: str | None
    """Name of the location."""
    required_code_to_ext: bool | None
    """Whether a code is required for leaving the Zoom Rooms app to switch to others."""
    room_passcode: str | None
    """Passcode that secures the Zoom Rooms app, of digits or characters."""
    support_email: str | None
    """Email address to which problems with the rooms are reported."""
    support_phone: str | None
    """Phone number at which problems with the rooms are reported."""
    timezone: str | None
    """Time zone of the location. Present for locations of type city only."""
    parent_location_id: str | None
    """ID of the location one level up, such as the building of a floor."""
