# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class MessageFile(_Record):
    download_url: str | None
    """Address from which the file can be downloaded."""
    file_id: str | None
    """ID of the chat file."""
    file_name: str | None
    """Name of the chat file, with its extension."""
    file_size: int | None
    """Size of the chat file in bytes."""
