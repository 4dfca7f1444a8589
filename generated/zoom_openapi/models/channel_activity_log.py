# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class ChannelActivityLog(_Record):
    channel_id: str | None
    """ID of the chat channel."""
    activity_type: str | None
    """Kind of the logged activity. Channel logs know one kind only: members joining and leaving.

    Known values: `membership`.
    """
    activity_timestamp: int | None
    """When the activity took place."""
    operator: _models.Operator | None
    """The user who caused the activity."""
    members: _models.Members | None
    """Who joined or left: the members and which of the two it was."""

    _READERS = {"operator": "Operator", "members": "Members"}
