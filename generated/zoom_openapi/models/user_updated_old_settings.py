# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class UserUpdatedOldSettings(_Record):
    feature: _models.UserSettingsFeature | None
    """Add-on features and licenses of the user."""
    meeting_capacity: int | None
    """How many participants a meeting of the user can have."""
    large_meeting: str | None
    """Whether large meetings are on for the user."""

    _READERS = {"feature": "UserSettingsFeature"}
