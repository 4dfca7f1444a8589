# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class ArchiveFile(_Record, init=False):
    id: str | None
    file_type: str | None
    file_extension: str | None
    file_size: int | None
    download_url: str | None
    status: str | None
    recording_type: str | None
    individual: bool | None
    participant_email: str | None
    participant_join_time: datetime.datetime | None
    participant_leave_time: datetime.datetime | None

    _READERS = {"participant_join_time": "date-time", "participant_leave_time": "date-time"}
