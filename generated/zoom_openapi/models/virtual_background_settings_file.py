# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class VirtualBackgroundSettingsFile(_Record):
    id: str | None
    """ID of the uploaded virtual background or virtual background file."""
    is_default: bool | None
    """Whether this is the default virtual background."""
    name: str | None
    """File name of the virtual background."""
    size: int | None
    """Size of the file in bytes."""
    type_: str | None
    """Kind of file.

    Known values: `image`, `video`.
    """

    _WIRE_NAMES = {"type_": "type"}
