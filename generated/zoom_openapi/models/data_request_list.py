# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class DataRequestList(_Record):
    total_records: int | None
    """How many data requests there are in the history."""
    records: Sequence[_models.DataRequest] | None
    """The account's data requests."""
    next_page_token: str | None
    """Token for the next page, given when more entries are left than fit this one. It expires after
    15 minutes.
    """

    _READERS = {"records": ["DataRequest"]}
