# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class HistoryMeeting(_Record, init=False):
    meeting_uuid: str | None
    meeting_id: int | None
    """Number of the meeting, a 64-bit integer."""
    type_: str | None
    """Whether it was a meeting or a webinar.

    Known values: `Meeting`, `Webinar`.
    """
    host_display_name: str | None
    host_email: str | None
    """Email address of the meeting's host."""
    start_time: datetime.datetime | None
    """When the meeting started."""
    end_time: datetime.datetime | None
    """When the meeting ended."""
    topic: str | None
    """Topic of the meeting."""
    participants: int | None
    """How many participants the meeting had."""
    duration: int | None
    """How long the meeting took, in minutes."""
    total_participant_minutes: int | None
    department: str | None
    group: Sequence[str] | None
    source: str | None
    unique_viewers: int | None
    max_concurrent_views: int | None
    create_time: datetime.datetime | None
    custom_fields: Sequence[_models.CustomField] | None
    tracking_fields: Sequence[_models.MeetingMetricsTrackingField] | None
    """Tracking fields of the meeting or webinar, with their values."""
    feature_used: _models.FeatureUsed | None

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {
        "start_time": "date-time",
        "end_time": "date-time",
        "create_time": "date-time",
        "custom_fields": ["CustomField"],
        "tracking_fields": ["MeetingMetricsTrackingField"],
        "feature_used": "FeatureUsed",
    }
