# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class UpcomingEventList(_Record):
    from_: datetime.date | None
    """First day of the report; it lies within the last six months."""
    next_page_token: str | None
    """Token for the next page, given when more entries are left than fit this one. It expires after
    15 minutes.
    """
    page_size: int | None
    """How many entries a page of the answer holds."""
    to: datetime.date | None
    """Last day of the report: within the last six months, and at most a month after `from`."""
    upcoming_events: Sequence[_models.UpcomingEvent] | None
    """The upcoming meetings and webinars."""

    _WIRE_NAMES = {"from_": "from"}

    _READERS = {"from_": "date", "to": "date", "upcoming_events": ["UpcomingEvent"]}
