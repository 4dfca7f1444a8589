# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class WorkspaceUsage(_Record):
    desk_usage: _models.DeskUsage | None
    """How many desks are in use."""
    room_usage: _models.DeskUsage | None
    """How many rooms are in use."""
    total_usage: _models.DeskUsage | None
    """How many desks and rooms together are in use."""

    _READERS = {"desk_usage": "DeskUsage", "room_usage": "DeskUsage", "total_usage": "DeskUsage"}
