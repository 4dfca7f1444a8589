# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class UserPersonalNotesUpdatedEventPayload(_Record):
    account_id: str | None
    """ID of the user's account."""
    object_: _models.UserPersonalNotesUpdatedEventObject | None
    """The user, with the new personal note."""
    old_object: _models.UserPersonalNotesUpdatedEventOldObject | None
    """The personal note before."""

    _WIRE_NAMES = {"object_": "object"}

    _READERS = {
        "object_": "UserPersonalNotesUpdatedEventObject",
        "old_object": "UserPersonalNotesUpdatedEventOldObject",
    }
