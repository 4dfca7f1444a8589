# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class WebinarUpdatedEventOldObject(_Record):
    id: int | None
    """Before the change: the webinar's ID."""
    uuid: str | None
    """Before the change: UUID of this instance of the webinar. Every instance has its own."""
    host_id: str | None
    """Before the change: user ID of the webinar's host."""
    topic: str | None
    """Before the change: topic of the webinar."""
    type_: int | None
    """Before the change: type of the webinar: `5` webinar, `6` recurring without fixed time, `9`
    recurring with fixed time.

    Known values: `5`, `6`, `9`.
    """
    start_time: datetime.datetime | None
    """Before the change: when the webinar was to start."""
    duration: int | None
    """Before the change: how long it was planned to last, in minutes."""
    timezone: str | None
    """Before the change: time zone of the webinar."""
    password: str | None
    """Before the change: passcode for joining the webinar."""
    agenda: str | None
    """Before the change: what the webinar is about, in more detail than its topic."""
    registration_url: str | None
    """Before the change: address of the webinar's registration page."""
    occurrences: Sequence[_models.Occurrence] | None
    """Before the change: the occurrences of the webinar. Present only for a webinar that recurs
    with fixed time (type `9`).
    """
    settings: _models.WebinarUpdatedOldSettings | None
    """Before the change: the settings that changed. Others are absent."""
    recurrence: _models.MeetingRecurrence | None
    """Before the change: how the webinar recurs."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {
        "start_time": "date-time",
        "occurrences": ["Occurrence"],
        "settings": "WebinarUpdatedOldSettings",
        "recurrence": "MeetingRecurrence",
    }
