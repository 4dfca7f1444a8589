# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class ChatMessageFile(_Record, init=False):
    file_id: str | None
    """ID of the file."""
    file_name: str | None
    """Name of the file."""
    file_size: int | None
    """Size of the file in bytes."""
    file_type: str | None
    """What the recording file holds: `MP4` video, `M4A` audio alone, `CHAT` the in-meeting chat as
    text, `TRANSCRIPT` a transcript (VTT), `CC` closed captions (VTT), `CSV` poll data, `TB` or
    `TIMELINE` timestamps. A timeline exists only if the setting to add timestamps to recordings is
    on.
    """
    file_owner_id: str | None
