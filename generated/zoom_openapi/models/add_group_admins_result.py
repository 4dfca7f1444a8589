# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class AddGroupAdminsResult(_Record):
    added_at: datetime.datetime | None
    """When the administrators were added to the group."""
    ids: str | None
    """IDs of the new administrators."""

    _READERS = {"added_at": "date-time"}
