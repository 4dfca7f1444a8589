# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class SpaceMember(_Record):
    identifier: str | None
    """Member ID or user ID of the person in the shared space."""
    role: str | None
    """Role in the shared space. A space has a single owner.

    Known values: `admin`, `member`, `owner`.
    """
