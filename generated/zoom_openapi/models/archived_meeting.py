# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class ArchivedMeeting(_Record, init=False):
    uuid: str | None
    id: int | None
    host_id: str | None
    topic: str | None
    type_: int | None
    start_time: datetime.datetime | None
    timezone: str | None
    duration: int | None
    total_size: int | None
    recording_count: int | None
    meeting_type: str | None
    account_name: str | None
    complete_time: datetime.datetime | None
    archive_files: Sequence[_models.ArchiveFile] | None

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {
        "start_time": "date-time",
        "complete_time": "date-time",
        "archive_files": ["ArchiveFile"],
    }
