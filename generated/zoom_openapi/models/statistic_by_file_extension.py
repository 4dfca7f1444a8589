# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class StatisticByFileExtension(_Record):
    mp4_file_count: int | None
    """Number of archived MP4 files."""
    m4a_file_count: int | None
    """Number of archived M4A files."""
    txt_file_count: int | None
    """Number of archived TXT files."""
    json_file_count: int | None
    """Number of archived JSON files."""
    vtt_file_count: int | None
    """Number of archived VTT files."""
