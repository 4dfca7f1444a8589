# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class DataRequestFiles(_Record):
    total_records: int | None
    """How many files the request has on all pages together."""
    request_type: str | None
    """What the request asked for; only exports (`EXPORT`) have files.

    Known values: `EXPORT`.
    """
    file_records: Sequence[_models.FileRecord] | None
    """The files of the export."""
    next_page_token: str | None
    """Token for the next page, given when more entries are left than fit this one. It expires after
    15 minutes.
    """

    _READERS = {"file_records": ["FileRecord"]}
