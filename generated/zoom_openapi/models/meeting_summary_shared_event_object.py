# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class MeetingSummarySharedEventObject(_Record):
    meeting_host_id: str | None
    """User ID of the meeting's host."""
    meeting_host_email: str | None
    """Email address of the meeting's host."""
    meeting_uuid: str | None
    """UUID of this instance of the meeting. Every instance has its own."""
    meeting_id: int | None
    """The meeting's ID, also called its number."""
    meeting_topic: str | None
    """Topic of the meeting."""
    meeting_start_time: datetime.datetime | None
    """When the meeting started."""
    meeting_end_time: datetime.datetime | None
    """When the meeting ended."""
    summary_start_time: datetime.datetime | None
    """When the summary starts."""
    summary_end_time: datetime.datetime | None
    """When the summary ends."""
    summary_created_time: datetime.datetime | None
    """When the summary was created."""
    summary_last_modified_time: datetime.datetime | None
    """When the summary was changed last."""
    summary_title: str | None
    """Title of the summary."""
    share_with_users: Sequence[_models.DivisionMember] | None
    """The users with whom the summary was shared."""

    _READERS = {
        "meeting_start_time": "date-time",
        "meeting_end_time": "date-time",
        "summary_start_time": "date-time",
        "summary_end_time": "date-time",
        "summary_created_time": "date-time",
        "summary_last_modified_time": "date-time",
        "share_with_users": ["DivisionMember"],
    }
