# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class AddedRegistrant(_Record):
    id: int | None
    """Unique ID of the object that holds it."""
    join_url: str | None
    """Link for joining the meeting."""
    registrant_id: str | None
    """ID of the registrant."""
    start_time: datetime.datetime | None
    """When the meeting starts or started."""
    topic: str | None
    """Topic of the meeting."""
    occurrences: Sequence[_models.Occurrence] | None
    """The single occurrences of a recurring meeting or webinar."""
    participant_pin_code: int | None
    """PIN that people who join by phone give before they are let into the meeting."""

    _READERS = {"start_time": "date-time", "occurrences": ["Occurrence"]}
