# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class PolygonCoordinate(_Record):
    polygon_coordinate_x: float | None
    """X coordinate of one corner of the polygon."""
    polygon_coordinate_y: float | None
    """Y coordinate of one corner of the polygon."""
