# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class TeamChatChannelPinAddedEventObject(_Record, init=False):
    channel_name: str | None
    """Name of the channel."""
    channel_id: str | None
    """ID of the chat channel."""
    type_: int | None
    """Code of the plan."""
    message_id: str | None
    """ID of the message."""
    message: str | None
    """Text of the message."""
    message_timestamp: int | None
    """Timestamp of the message."""
    date_time: datetime.datetime | None
    """When the message was sent."""
    timestamp: int | None
    """When the message was sent."""
    files: Sequence[_models.TeamChatBookmarkAddedEventFile] | None
    """The files of the message."""
    rich_text: Sequence[_models.MessageRichText] | None
    """The formatting of the message text."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {
        "date_time": "date-time",
        "files": ["TeamChatBookmarkAddedEventFile"],
        "rich_text": ["MessageRichText"],
    }
