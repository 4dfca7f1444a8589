# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class RecordFileSeparatelySettings(_Record):
    active_speaker: bool | None
    """Whether a separate recording file is made of the active speaker alone."""
    gallery_view: bool | None
    """Whether a separate recording file is made of the gallery view alone."""
    shared_screen: bool | None
    """Whether a separate recording file is made of the shared screen alone."""
