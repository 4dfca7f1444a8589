# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class WebinarUpdatedEventPayloadOldObject(_Record, init=False):
    id: int | None
    """Unique ID of the object that holds it."""
    uuid: str | None
    """UUID of this instance of the meeting. Every instance has its own."""
    host_id: str | None
    """User ID of the meeting's host."""
    topic: str | None
    """Topic of the meeting."""
    type_: int | None
    """Code of the plan."""
    start_time: datetime.datetime | None
    """When the meeting starts or started."""
    duration: int | None
    """How long the meeting is, in minutes."""
    timezone: str | None
    """Time zone of the start."""
    password: str | None
    """Passcode."""
    agenda: str | None
    """What the meeting is about, in more detail than its topic."""
    registration_url: str | None
    """Address of the registration page. Only present if registration is enabled."""
    occurrences: Sequence[_models.Occurrence] | None
    """The single occurrences of a recurring meeting or webinar."""
    settings: _models.WebinarUpdatedEventPayloadOldObjectSettings | None
    """The settings to read or to change."""
    recurrence: _models.MeetingRecurrence | None
    """How the meeting recurs. Only for a recurring meeting with fixed time (type `8`)."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {
        "start_time": "date-time",
        "occurrences": ["Occurrence"],
        "settings": "WebinarUpdatedEventPayloadOldObjectSettings",
        "recurrence": "MeetingRecurrence",
    }
