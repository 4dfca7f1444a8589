# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class AddedMembers(_Record):
    added_at: datetime.datetime | None
    """When the users were assigned to the division; or, by operation, when the members were added
    to the group; or when the members were added to the IM group.
    """
    ids: str | None
    """IDs of the added members; or, by operation, IDs of the users assigned to the division."""

    _READERS = {"added_at": "date-time"}
