# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class CollaborationDevice(_Record):
    id: str | None
    """The collaboration device's ID."""
    device_name: str | None
    """Name of the device of the Personal Zoom Room."""
    room_name: str | None
    """Name of the Personal Zoom Room."""
    room_user_id: str | None
    """ID of the Zoom Room that the collaboration device belongs to."""
    status: str | None
    """Whether the device is online or offline.

    Known values: `Online`, `Offline`.
    """
