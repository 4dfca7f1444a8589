# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class ReportMeetingActivityList(_Record):
    meeting_activity_logs: Sequence[_models.ReportMeetingActivity] | None
    """The logged activities."""
    next_page_token: str | None
    """Token for the next page, given when more entries are left than fit this one. It expires after
    15 minutes.
    """
    page_size: int | None
    """How many entries a page of the answer holds."""

    _READERS = {"meeting_activity_logs": ["ReportMeetingActivity"]}
