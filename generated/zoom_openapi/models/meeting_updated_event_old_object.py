# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class MeetingUpdatedEventOldObject(_Record):
    id: int | None
    """Before the change: the meeting's ID."""
    uuid: str | None
    """Before the change: UUID of this instance of the meeting. Every instance has its own."""
    host_id: str | None
    """Before the change: user ID of the meeting's host."""
    topic: str | None
    """Before the change: topic of the meeting."""
    type_: int | None
    """Before the change: type of the meeting: `0` prescheduled, `1` instant, `2` scheduled, `3`
    recurring without fixed time, `4` personal meeting room, `7` personal audio conference, `8`
    recurring with fixed time, `10` for sharing a screen only.

    Known values: `0`, `1`, `2`, `3`, `4`, `7`, `8`, `10`.
    """
    start_time: datetime.datetime | None
    """Before the change: when the meeting was to start."""
    duration: int | None
    """Before the change: how long it was planned to last, in minutes."""
    timezone: str | None
    """Before the change: time zone of the meeting."""
    join_url: str | None
    """Before the change: link for joining the meeting."""
    password: str | None
    """Before the change: passcode for joining the meeting."""
    agenda: str | None
    """Before the change: what the meeting is about, in more detail than its topic."""
    registration_url: str | None
    """Before the change: address of the meeting's registration page."""
    occurrences: Sequence[_models.Occurrence] | None
    """Before the change: the occurrences of the meeting. Present only for a meeting that recurs
    with fixed time (type `8`).
    """
    settings: _models.MeetingUpdatedOldSettings | None
    """Before the change: the settings that changed. Others are absent."""
    recurrence: _models.MeetingRecurrence | None
    """Before the change: how the meeting recurs."""
    tracking_fields: Sequence[_models.MeetingMetricsTrackingField] | None
    """Before the change: tracking fields of the meeting, with their values."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {
        "start_time": "date-time",
        "occurrences": ["Occurrence"],
        "settings": "MeetingUpdatedOldSettings",
        "recurrence": "MeetingRecurrence",
        "tracking_fields": ["MeetingMetricsTrackingField"],
    }
