# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class LegalHoldFile(_Record):
    file_key: str | None
    """Key with which the zip file can be downloaded."""
    file_count: int | None
    """How many files the zip file contains."""
    file_start_date: datetime.date | None
    """First day that the legal hold file covers."""
    file_end_date: datetime.date | None
    """Last day that the legal hold file covers."""
    ready_for_download: bool | None
    """Whether the legal hold file can be downloaded already."""
    total_file_size: int | None
    """Size of the zip file's contents, in bytes."""

    _READERS = {"file_start_date": "date", "file_end_date": "date"}
