# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence

from ..runtime.records import Record as _Record


class TrackingField(_Record):
    id: str | None
    """The tracking field's ID."""
    field: str | None
    """Label of the tracking field."""
    recommended_values: Sequence[str] | None
    """Values that are suggested for the tracking field."""
    required: bool | None
    """Whether the tracking field has to be filled in."""
    visible: bool | None
    """Whether the tracking field is visible."""
