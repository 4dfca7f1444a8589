# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class UserUpdatedEventPayload(_Record):
    account_id: str | None
    """ID of the account of whoever changed the profile."""
    operator: str | None
    """Email address of whoever changed the profile."""
    operator_id: str | None
    """User ID of whoever changed the profile."""
    operation: str | None
    """Present only after a change of the password or after a sign-out from all devices.

    Known values: `change_password`, `sign_out_from_all_devices`.
    """
    object_: _models.UserUpdatedEventObject | None
    """The user, with what changed."""
    time_stamp: int | None
    """When the profile was changed, in milliseconds since 1970-01-01 UTC."""
    old_object: _models.UserUpdatedEventOldObject | None
    """The profile before the change."""

    _WIRE_NAMES = {"object_": "object"}

    _READERS = {"object_": "UserUpdatedEventObject", "old_object": "UserUpdatedEventOldObject"}
