# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class GroupUpdatedEventPayload(_Record):
    account_id: str | None
    """ID of the account that the group belongs to."""
    operator: str | None
    """Email address of whoever changed the group."""
    operator_id: str | None
    """User ID of whoever changed the group."""
    time_stamp: int | None
    """When the group was changed, in milliseconds since 1970-01-01 UTC."""
    object_: _models.ImGroup | None
    """The group."""
    old_object: _models.ImGroup | None
    """The group before the change."""

    _WIRE_NAMES = {"object_": "object"}

    _READERS = {"object_": "ImGroup", "old_object": "ImGroup"}
