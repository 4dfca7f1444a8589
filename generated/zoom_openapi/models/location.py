# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class Location(_Record):
    id: str | None
    """The location's ID; or, by operation, ID of the new location."""
    name: str | None
    """Name of the location."""
    parent_location_id: str | None
    """ID of the location one level up, such as the building of a floor."""
    type_: str | None
    """Kind of location.

    Known values: `country`, `states`, `city`, `campus`, `building`, `floor`.
    """

    _WIRE_NAMES = {"type_": "type"}
