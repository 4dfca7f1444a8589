# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class TeamChatFileChangedEventFile(_Record):
    file_id: str | None
    """ID of the chat file."""
    file_name: str | None
    """Name of the chat file, with its extension."""
    file_size: int | None
    """Size of the chat file in bytes."""
    os_file_type: str | None
    """File extension, which tells the type of the file."""

    _WIRE_NAMES = {"os_file_type": "OS_file_type"}
