# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class FieldEditItem(_Record):
    current_value: str | None
    """Value before the edit."""
    key: str | None
    """Name of the edited field."""
    new_value: str | None
    """Value after the edit."""

    _WIRE_NAMES = {"current_value": "currentValue", "new_value": "newValue"}
