# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class ZoomroomLocationCreatedEventObject(_Record):
    id: str | None
    """The location's ID."""
    name: str | None
    """Name of the location."""
    parent_location_id: str | None
    """ID of the location one level up, such as the building of a floor."""
    type_: str | None
    """Level of the location, from country down to floor."""

    _WIRE_NAMES = {"type_": "type"}
