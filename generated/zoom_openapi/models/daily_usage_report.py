# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class DailyUsageReport(_Record):
    dates: Sequence[_models.DailyUsageReportDate] | None
    """The usage, one entry per day of the month."""
    month: int | None
    """Month of the report, from `1` for January to `12`."""
    year: int | None
    """Year of the report."""

    _READERS = {"dates": ["DailyUsageReportDate"]}
