# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class GeneralSetting(_Record):
    auto_zoom_room_proximity_connect: bool | None
    """Whether devices can share and connect to a nearby Zoom Room by themselves, found by an
    ultrasonic signal.
    """
    show_zoom_room_feature: bool | None
    """Whether the Zoom Workplace app shows the Zoom Room feature."""
