# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class AccountUpdatedEventPayload(_Record):
    account_id: str | None
    """ID of the account of the account's owner."""
    operator: str | None
    """Email address of whoever changed the profile."""
    operation: str | None
    """Present only when a vanity URL was applied or when managed domains were added, deleted or put
    up for verification.

    Known values: `apply_vanity_url`, `managed_domains_added`, `managed_domains_deleted`,
    `managed_domains_verifying`.
    """
    object_: _models.AccountUpdatedEventObject | None
    """The account, with what changed."""
    old_object: _models.AccountUpdatedEventOldObject | None
    """The profile before the change."""

    _WIRE_NAMES = {"object_": "object"}

    _READERS = {
        "object_": "AccountUpdatedEventObject",
        "old_object": "AccountUpdatedEventOldObject",
    }
