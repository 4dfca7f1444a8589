# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class TeamChatFileDownloadedEventObject(_Record):
    contact_email: str | None
    """Email address of the contact in the conversation. Present only for a file from a one-to-one
    chat. Empty for an external user.
    """
    contact_id: str | None
    """User ID of the contact in the conversation. Present only for a file from a one-to-one chat.
    Empty for an external user.
    """
    contact_member_id: str | None
    """Member ID of the contact in the conversation. Present only for a file from a one-to-one chat."""
    channel_id: str | None
    """ID of the channel. Present only for a file from a channel."""
    timestamp: int | None
    """When the message was sent, as a timestamp."""
    file: _models.TeamChatFileDownloadedEventFile | None
    """The downloaded file."""

    _READERS = {"file": "TeamChatFileDownloadedEventFile"}
