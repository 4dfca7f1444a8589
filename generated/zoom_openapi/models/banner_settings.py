# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class BannerSettings(_Record):
    banner_room_name: bool | None
    """Whether the banner shows the room name."""
    banner_sharing_key: bool | None
    """Whether the banner shows the sharing key."""
    banner_time: bool | None
    """Whether the banner shows the time."""
