# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class TeamChatSharedSpacesEditedEventObject(_Record):
    space_id: str | None
    """The shared space's ID."""
    new_settings: _models.NewSettings | None
    """Settings of the space after the edit."""
    old_settings: _models.OldSettings | None
    """Settings of the space before the edit."""
    timestamp: int | None
    """When the space was edited, in milliseconds since 1970-01-01 UTC."""

    _READERS = {"new_settings": "NewSettings", "old_settings": "OldSettings"}
