# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class ArchiveFileStatistics(_Record):
    from_: datetime.datetime | None
    """Start of the period that was asked for."""
    to: datetime.datetime | None
    """End of the period that was asked for."""
    total_records: int | None
    """How many meetings were returned."""
    statistic_by_file_extension: _models.StatisticByFileExtension | None
    """Numbers of archived files by file extension."""
    statistic_by_file_status: _models.StatisticByFileStatus | None
    """Numbers of archived files by processing status."""

    _WIRE_NAMES = {"from_": "from"}

    _READERS = {
        "from_": "date-time",
        "to": "date-time",
        "statistic_by_file_extension": "StatisticByFileExtension",
        "statistic_by_file_status": "StatisticByFileStatus",
    }
