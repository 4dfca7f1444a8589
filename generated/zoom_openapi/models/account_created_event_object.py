# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class AccountCreatedEventObject(_Record):
    id: str | None
    """The sub account's ID."""
    owner_id: str | None
    """User ID of the sub account's owner."""
    email: str | None
    """Email address of the sub account."""
