# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class AddRoleMembersResult(_Record):
    add_at: datetime.datetime | None
    """When the members were given the role."""
    ids: str | None
    """IDs of the users who got the role."""

    _READERS = {"add_at": "date-time"}
