# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class TeamChatBookmarkAddedEventObject(_Record):
    type_: str | None
    """Whether the message went to a contact (`to_contact`) or to a channel (`to_channel`).

    Known values: `to_contact`, `to_channel`.
    """
    channel_id: str | None
    """ID of the channel. Present only if `type` is `to_channel`."""
    message_id: str | None
    """ID of the bookmarked message."""
    message: str | None
    """Text of the bookmarked message."""
    message_timestamp: int | None
    """When the bookmarked message was sent, as a timestamp."""
    sender: str | None
    """Email address of the sender. Empty if an external user sent the message to a channel."""
    sender_id: str | None
    """User ID of the sender. Empty for an external user."""
    sender_member_id: str | None
    """Member ID of the sender."""
    by_external_user: bool | None
    """Whether an external user sent the message."""
    date_time: datetime.datetime | None
    """When the message was bookmarked."""
    timestamp: int | None
    """When the message was bookmarked, as a timestamp."""
    files: Sequence[_models.TeamChatBookmarkAddedEventFile] | None
    """Files of the bookmarked message. Present only if it has any."""
    rich_text: Sequence[_models.MessageRichText] | None
    """Formatting of the bookmarked message. Present only if it has any."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {
        "date_time": "date-time",
        "files": ["TeamChatBookmarkAddedEventFile"],
        "rich_text": ["MessageRichText"],
    }
