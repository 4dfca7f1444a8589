# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class TeamChatEmojiAddedEventPayload(_Record):
    account_id: str | None
    """ID of the account of whoever added the emoji."""
    operator: str | None
    """Email address of whoever added the emoji."""
    operator_id: str | None
    """User ID of whoever added the emoji."""
    operator_member_id: str | None
    """Member ID of whoever added the emoji."""
    object_: _models.TeamChatEmojiAddedEventObject | None
    """The custom emoji."""

    _WIRE_NAMES = {"object_": "object"}

    _READERS = {"object_": "TeamChatEmojiAddedEventObject"}
