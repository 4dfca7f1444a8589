# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class ChatFile(_Record):
    file_id: str | None
    """ID of the chat file."""
    file_name: str | None
    """Name of the file."""
    os_file_type: str | None
    """File extension, which tells the type of the file."""
    length: int | None
    """Size of the chat file in bytes."""
    digest: str | None
    """SHA-256 digest of the file."""
    created_time: int | None
    """When the file was created, as a number."""
    modified_time: int | None
    """When the file was last changed, as a number."""
    download_url: str | None
    """Address from which the file can be downloaded."""
    public_url: str | None
    """Deprecated. Public address of the file, if it has been given one."""

    _WIRE_NAMES = {"os_file_type": "OS_file_type"}
