# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class FileRecord(_Record):
    file_id: str | None
    """ID of the exported file; asking for its download address takes it."""
    file_name: str | None
    """Name of the exported file."""
    size: str | None
    """Size of the file; given in bits, according to Zoom."""
    created_at: datetime.datetime | None
    """When the file was created."""

    _READERS = {"created_at": "date-time"}
