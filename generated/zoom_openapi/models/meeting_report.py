# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class MeetingReport(_Record):
    custom_keys: Sequence[_models.CustomKey] | None
    """Custom keys and values attached to the meeting."""
    dept: str | None
    """Department of the host."""
    duration: int | None
    """Duration of the meeting."""
    end_time: datetime.datetime | None
    """When the meeting ended."""
    id: int | None
    """The meeting's ID."""
    participants_count: int | None
    """How many participants the meeting had."""
    start_time: datetime.datetime | None
    """When the meeting started."""
    topic: str | None
    """Topic of the meeting."""
    total_minutes: int | None
    """Minutes that host and participants attended the meeting, added up."""
    tracking_fields: Sequence[_models.MeetingMetricsTrackingField] | None
    """Tracking fields of the meeting or webinar, with their values."""
    type_: int | None
    """Kind of meeting, as a number."""
    user_email: str | None
    """Email address of the user."""
    user_name: str | None
    """Display name of the user."""
    uuid: str | None
    """UUID of this instance of the meeting. Every instance has its own."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {
        "custom_keys": ["CustomKey"],
        "end_time": "date-time",
        "start_time": "date-time",
        "tracking_fields": ["MeetingMetricsTrackingField"],
    }
