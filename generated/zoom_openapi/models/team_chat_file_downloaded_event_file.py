# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class TeamChatFileDownloadedEventFile(_Record):
    file_id: str | None
    """ID of the file."""
    file_name: str | None
    """Name of the file."""
    file_size: int | None
    """Size of the file in bytes."""
    file_type: str | None
    """Type of the file."""
    file_owner_id: str | None
    """User ID of whoever uploaded the file. Empty for an external user."""
    file_owner_member_id: str | None
    """Member ID of whoever uploaded the file."""
