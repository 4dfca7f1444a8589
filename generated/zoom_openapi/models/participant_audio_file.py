# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class ParticipantAudioFile(_Record, init=False):
    id: str | None
    recording_start: datetime.datetime | None
    recording_end: datetime.datetime | None
    file_name: str | None
    file_type: str | None
    file_extension: str | None
    file_size: int | None
    play_url: str | None
    download_url: str | None
    status: str | None

    _READERS = {"recording_start": "date-time", "recording_end": "date-time"}
