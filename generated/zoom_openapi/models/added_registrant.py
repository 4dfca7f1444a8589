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
    """The meeting's or webinar's ID."""
    join_url: str | None
    """The registrant's own link for joining the meeting or webinar."""
    registrant_id: str | None
    """ID of the registrant."""
    start_time: datetime.datetime | None
    """When the meeting or webinar starts."""
    topic: str | None
    """Topic of the meeting or webinar."""
    occurrences: Sequence[_models.Occurrence] | None
    """The single occurrences of a recurring meeting or webinar."""
    participant_pin_code: int | None
    """PIN that people who join by phone give before they are let into the meeting."""

    _READERS = {"start_time": "date-time", "occurrences": ["Occurrence"]}
