# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class MeetingLocalArchivingToken(_Record):
    expire_in: int | None
    """For how many seconds the join or archive token stays valid, always `120`.

    Known values: `120`.
    """
    token: str | None
    """The token."""
