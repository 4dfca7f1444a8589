# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class UserSettingsUpdatedEventPayload(_Record):
    account_id: str | None
    """ID of the account that changed the settings."""
    operator: str | None
    """Email address of whoever changed the settings."""
    operator_id: str | None
    """User ID of whoever changed the settings."""
    time_stamp: int | None
    """When the settings were changed, as a timestamp."""
    object_: _models.UserSettingsUpdatedEventObject | None
    """The user, with what changed."""
    old_object: _models.UserSettingsUpdatedEventOldObject | None
    """The settings that changed, with their values before."""

    _WIRE_NAMES = {"object_": "object"}

    _READERS = {
        "object_": "UserSettingsUpdatedEventObject",
        "old_object": "UserSettingsUpdatedEventOldObject",
    }
