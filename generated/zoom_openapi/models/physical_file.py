# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class PhysicalFile(_Record):
    file_id: str | None
    """ID of the archive file."""
    file_name: str | None
    """Name of the archive file."""
    file_size: int | None
    """Bytes the archive file takes."""
    download_url: str | None
    """Address from which the archive file can be downloaded. An OAuth app sends its user's access
    token as the bearer token.
    """
