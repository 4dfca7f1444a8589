# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class AccountSettingsUpdatedEventPayload(_Record):
    account_id: str | None
    """ID of the account of the account's owner."""
    operator: str | None
    """Email address of whoever changed the settings."""
    operator_id: str | None
    """User ID of whoever changed the settings."""
    object_: _models.AccountSettingsUpdatedEventObject | None
    """The account, with what changed."""
    time_stamp: int | None
    """When the settings were changed, as a timestamp."""
    old_object: _models.AccountSettingsUpdatedEventOldObject | None
    """The settings that changed, with their values before."""

    _WIRE_NAMES = {"object_": "object"}

    _READERS = {
        "object_": "AccountSettingsUpdatedEventObject",
        "old_object": "AccountSettingsUpdatedEventOldObject",
    }
