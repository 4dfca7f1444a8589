# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence

from ..runtime.records import Record as _Record


class AccountUpdatedEventObject(_Record):
    id: str | None
    """The account's ID."""
    account_name: str | None
    """Name of the account."""
    account_alias: str | None
    """Alias of the account."""
    account_support_name: str | None
    """Name of the support contact of the account."""
    account_support_email: str | None
    """Email address of the support contact of the account."""
    managed_domains: Sequence[str] | None
    """Managed domains of the account."""
