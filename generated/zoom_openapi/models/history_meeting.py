# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class HistoryMeeting(_Record):
    meeting_uuid: str | None
    """UUID of this instance of the meeting or webinar."""
    meeting_id: int | None
    """Number of the meeting, a 64-bit integer."""
    type_: str | None
    """Whether it was a meeting or a webinar.

    Known values: `Meeting`, `Webinar`.
    """
    host_display_name: str | None
    """Display name of the host."""
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
    """Minutes of all participants, added up."""
    department: str | None
    """Department of the host."""
    group: Sequence[str] | None
    """Names of the groups that the host belongs to."""
    source: str | None
    """Where the meeting was created: the name of the OAuth app that did it, or `Zoom` for the web
    portal and JWT apps.
    """
    unique_viewers: int | None
    """How many people watched the webinar on a computer, each counted once. Panelists and people
    who only listened by phone are left out.
    """
    max_concurrent_views: int | None
    """Most viewers that watched the webinar online at once, panelists not counted."""
    create_time: datetime.datetime | None
    """When the meeting was created."""
    custom_fields: Sequence[_models.CustomField] | None
    """Custom attributes of the host, each with name and value."""
    tracking_fields: Sequence[_models.MeetingMetricsTrackingField] | None
    """Tracking fields of the meeting or webinar, with their values."""
    feature_used: _models.FeatureUsed | None
    """Which features were used in the meeting."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {
        "start_time": "date-time",
        "end_time": "date-time",
        "create_time": "date-time",
        "custom_fields": ["CustomField"],
        "tracking_fields": ["MeetingMetricsTrackingField"],
        "feature_used": "FeatureUsed",
    }
