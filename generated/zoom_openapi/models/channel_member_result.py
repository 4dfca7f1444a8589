# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class ChannelMemberResult(_Record, init=False):
    added_at: datetime.datetime | None
    ids: str | None
    member_ids: str | None
    """Member IDs of the users who gave this emoji."""

    _READERS = {"added_at": "date-time"}
