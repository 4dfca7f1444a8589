# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class MessageList(_Record):
    date: datetime.date | None
    """The day that is asked for, `yyyy-mm-dd`."""
    from_: datetime.datetime | None
    """Start of the period that was asked for. Present only if `from` was given."""
    messages: Sequence[_models.Message] | None
    """The messages and files that were exchanged."""
    next_page_token: str | None
    """Token for the next page, given when more entries are left than fit this one. It expires after
    15 minutes.
    """
    page_size: int | None
    """How many entries a page of the answer holds."""
    to: datetime.datetime | None
    """End of the period that was asked for. Present only if `to` was given."""

    _WIRE_NAMES = {"from_": "from"}

    _READERS = {"date": "date", "from_": "date-time", "messages": ["Message"], "to": "date-time"}
