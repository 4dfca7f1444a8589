# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class StatisticByFileStatus(_Record):
    processing_file_count: int | None
    """Number of files that are being processed."""
    completed_file_count: int | None
    """Number of files whose archiving is complete."""
    failed_file_count: int | None
    """Number of files whose archiving failed."""
