# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class RoomIssueList(_Record):
    from_: datetime.date | None
    """First day of the period that the answer covers."""
    to: datetime.date | None
    """Last day of the period that the answer covers."""
    next_page_token: str | None
    """Token for the next page, given when more entries are left than fit this one. It expires after
    15 minutes.
    """
    page_count: int | None
    """How many pages the answer has."""
    page_size: int | None
    """How many entries a page of the answer holds."""
    total_records: int | None
    """How many entries there are on all pages together."""
    issue_details: Sequence[_models.RoomIssue] | None
    """The issues of the Zoom Room."""

    _WIRE_NAMES = {"from_": "from"}

    _READERS = {"from_": "date", "to": "date", "issue_details": ["RoomIssue"]}
