# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class FirmwareVersion(_Record):
    vendor: str | None
    """Maker of the device."""
    model: str | None
    """Model of the device."""
    version: str | None
    """Version of the package."""
    warn_info: str | None
    """Note that is shown about this version."""
