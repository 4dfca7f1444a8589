# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class TeamChatChannelPinAddedEventObject(_Record):
    channel_name: str | None
    """Name of the channel."""
    channel_id: str | None
    """ID of the chat channel."""
    type_: int | None
    """Type of the channel: `1` private, by invitation; `2` private, by invitation and only for
    users of the same account; `3` public; `4` an instant channel, made by adding people to a new
    chat. Also possible: `5`.

    Known values: `1`, `2`, `3`, `4`, `5`.
    """
    message_id: str | None
    """ID of the pinned message."""
    message: str | None
    """Text of the pinned message."""
    message_timestamp: int | None
    """When the pinned message was sent, as a timestamp."""
    date_time: datetime.datetime | None
    """When the message was pinned."""
    timestamp: int | None
    """When the message was pinned, as a timestamp."""
    files: Sequence[_models.TeamChatBookmarkAddedEventFile] | None
    """Files of the pinned message. Present only if it has any."""
    rich_text: Sequence[_models.MessageRichText] | None
    """Formatting of the pinned message. Present only if it has any."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {
        "date_time": "date-time",
        "files": ["TeamChatBookmarkAddedEventFile"],
        "rich_text": ["MessageRichText"],
    }
