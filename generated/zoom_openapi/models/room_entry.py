# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence

from ..runtime.records import Record as _Record


class RoomEntry(_Record):
    activation_code: str | None
    """Code for completing the setup of the room."""
    id: str | None
    """The Zoom Room's ID."""
    location_id: str | None
    """ID of the location the Zoom Room is at."""
    name: str | None
    """Name of the Zoom Room."""
    room_id: str | None
    """ID of the Zoom Room. The dashboard calls for Zoom Rooms take this one."""
    status: str | None
    """State of the Zoom Room.

    Known values: `Offline`, `Available`, `InMeeting`, `UnderConstruction`.
    """
    tag_ids: Sequence[str] | None
    """IDs of the room's tags."""
