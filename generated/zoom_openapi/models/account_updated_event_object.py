# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence

from ..runtime.records import Record as _Record


class AccountUpdatedEventObject(_Record, init=False):
    id: str | None
    """Unique ID of the object that holds it."""
    account_name: str | None
    """Name of the account that the meeting or webinar belongs to."""
    account_alias: str | None
    account_support_name: str | None
    account_support_email: str | None
    managed_domains: Sequence[str] | None
