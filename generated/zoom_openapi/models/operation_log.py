# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class OperationLog(_Record):
    action: str | None
    """What was done."""
    category_type: str | None
    """Kind of the logged operation."""
    operation_detail: str | None
    """What was changed, in detail."""
    operator: str | None
    """The user who performed the operation."""
    time: datetime.datetime | None
    """When the operation was carried out."""

    _READERS = {"time": "date-time"}
