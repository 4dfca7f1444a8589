# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class WorkspaceFloorMap(_Record):
    background_map_url: str | None
    """Address of the background map's image. The token in it expires after one day."""
    background_map_width: int | None
    """Width of the background map."""
    background_map_height: int | None
    """Height of the background map."""
    canvas_width: int | None
    """Width of the canvas on which the background map is shown."""
    canvas_height: int | None
    """Height of the canvas on which the background map is shown."""
    point_size: int | None
    """Size that points have on the floor map by default."""
