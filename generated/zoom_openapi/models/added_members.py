# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class AddedMembers(_Record):
    added_at: datetime.datetime | None
    """When the members were added."""
    ids: str | None
    """IDs of the added members."""

    _READERS = {"added_at": "date-time"}
