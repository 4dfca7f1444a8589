# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class MeetingChatMessageSentEventObject(_Record):
    id: int | None
    """The meeting's ID."""
    uuid: str | None
    """UUID of this instance of the meeting. Every instance has its own."""
    breakout_room_uuid: str | None
    """UUID of the breakout room. Every instance of a room has its own."""
    chat_message: _models.MeetingChatMessageSentChatMessage | None
    """The chat message."""

    _READERS = {"chat_message": "MeetingChatMessageSentChatMessage"}
