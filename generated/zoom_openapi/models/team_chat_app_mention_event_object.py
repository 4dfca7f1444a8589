# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class TeamChatAppMentionEventObject(_Record):
    message_id: str | None
    """ID of the message."""
    type_: str | None
    """Where the message went: always to a channel.

    Known values: `to_channel`.
    """
    channel_id: str | None
    """ID of the chat channel."""
    channel_name: str | None
    """Name of the channel."""
    message: str | None
    """Text of the message."""
    files: Sequence[_models.TeamChatBookmarkAddedEventFile] | None
    """The files of the message."""
    rich_text: Sequence[_models.MessageRichText] | None
    """The formatting of the message text."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"files": ["TeamChatBookmarkAddedEventFile"], "rich_text": ["MessageRichText"]}
