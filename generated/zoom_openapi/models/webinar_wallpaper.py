# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class WebinarWallpaper(_Record):
    id: str | None
    """ID of the uploaded wallpaper."""
    name: str | None
    """File name of the wallpaper."""
    size: int | None
    """Size of the file in bytes."""
    type_: str | None
    """Kind of file of the wallpaper.

    Known values: `image`.
    """

    _WIRE_NAMES = {"type_": "type"}
