# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class ArchiveFileList(_Record):
    from_: datetime.datetime | None
    """Start of the period that was asked for."""
    meetings: Sequence[_models.ArchiveFile] | None
    """The meetings and webinars with archived files."""
    next_page_token: str | None
    """Token for the next page, given when more entries are left than fit this one. It expires after
    15 minutes; the other arguments must stay the same when it is used.
    """
    page_size: int | None
    """How many entries a page of the answer holds."""
    to: datetime.datetime | None
    """End of the period that was asked for."""
    total_records: int | None
    """How many meetings were returned."""

    _WIRE_NAMES = {"from_": "from"}

    _READERS = {"from_": "date-time", "meetings": ["ArchiveFile"], "to": "date-time"}
