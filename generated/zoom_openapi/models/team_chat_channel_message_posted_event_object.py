# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class TeamChatChannelMessagePostedEventObject(_Record):
    message_id: str | None
    """ID of the message."""
    reply_main_message_id: str | None
    """ID of the main message of the thread. Present only when the message is a reply."""
    session_id: str | None
    """ID of the chat session."""
    date_time: datetime.datetime | None
    """When the message was sent."""
    timestamp: int | None
    """When the message was sent, as a timestamp."""
    channel_id: str | None
    """ID of the chat channel."""
    channel_owner_account_id: str | None
    """ID of the account of the channel's owner. Empty for an external user."""
    channel_name: str | None
    """Name of the channel."""
    message: str | None
    """Text of the message. Absent if it consists of a file alone."""
    files: Sequence[_models.TeamChatBookmarkAddedEventFile] | None
    """The files of the message."""
    rich_text: Sequence[_models.MessageRichText] | None
    """The formatting of the message text."""
    at_items: Sequence[_models.TeamChatChannelMessagePostedAtItem] | None
    """The mentions in the message, with their places in the text."""

    _READERS = {
        "date_time": "date-time",
        "files": ["TeamChatBookmarkAddedEventFile"],
        "rich_text": ["MessageRichText"],
        "at_items": ["TeamChatChannelMessagePostedAtItem"],
    }
