# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class UserTspUpdatedEventPayload(_Record):
    account_id: str | None
    """ID of the account of whoever changed the TSP account."""
    operator: str | None
    """Email address of whoever changed the TSP account."""
    operator_id: str | None
    """User ID of whoever changed the TSP account."""
    object_: _models.UserTspCreatedEventObject | None
    """The user, with the TSP account."""
    old_object: _models.UserTspUpdatedEventOldObject | None
    """The TSP account before the change."""

    _WIRE_NAMES = {"object_": "object"}

    _READERS = {
        "object_": "UserTspCreatedEventObject",
        "old_object": "UserTspUpdatedEventOldObject",
    }
