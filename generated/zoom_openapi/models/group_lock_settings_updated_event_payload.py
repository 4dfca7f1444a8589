# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class GroupLockSettingsUpdatedEventPayload(_Record):
    account_id: str | None
    """ID of the account of whoever changed the locks."""
    operator: str | None
    """Email address of whoever changed the locks."""
    operator_id: str | None
    """User ID of whoever changed the locks."""
    object_: _models.GroupLockSettingsUpdatedEventObject | None
    """The group, with the changed settings."""
    time_stamp: int | None
    """When the locks were changed, in milliseconds since 1970-01-01 UTC."""
    old_object: _models.GroupLockSettingsUpdatedEventOldObject | None
    """The locks that changed, as they were before."""

    _WIRE_NAMES = {"object_": "object"}

    _READERS = {
        "object_": "GroupLockSettingsUpdatedEventObject",
        "old_object": "GroupLockSettingsUpdatedEventOldObject",
    }
