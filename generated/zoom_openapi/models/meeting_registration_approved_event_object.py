# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class MeetingRegistrationApprovedEventObject(_Record):
    uuid: str | None
    """UUID of this instance of the meeting. Every instance has its own."""
    id: int | None
    """The meeting's ID."""
    host_id: str | None
    """User ID of the meeting's host."""
    topic: str | None
    """Topic of the meeting."""
    type_: int | None
    """Type of the meeting: `0` prescheduled, `1` instant, `2` scheduled, `3` recurring without
    fixed time, `4` personal meeting room, `7` personal audio conference, `8` recurring with
    fixed time.

    Known values: `0`, `1`, `2`, `3`, `4`, `7`, `8`.
    """
    start_time: datetime.datetime | None
    """When the meeting starts or started."""
    duration: int | None
    """How long the meeting is planned to last, in minutes."""
    timezone: str | None
    """Time zone of the meeting."""
    occurrences: Sequence[_models.Occurrence] | None
    """The occurrences of the meeting. Present only for a meeting that recurs with fixed time (type
    `8`).
    """
    registrant: _models.MeetingRegistrationApprovedRegistrant | None
    """The registrant of the meeting."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {
        "start_time": "date-time",
        "occurrences": ["Occurrence"],
        "registrant": "MeetingRegistrationApprovedRegistrant",
    }
