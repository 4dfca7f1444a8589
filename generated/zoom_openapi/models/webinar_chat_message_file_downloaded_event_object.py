# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class WebinarChatMessageFileDownloadedEventObject(_Record):
    id: int | None
    """The webinar's ID."""
    uuid: str | None
    """UUID of this instance of the webinar. Every instance has its own."""
    host_account_id: str | None
    """ID of the account of the webinar's host. Empty for an external user."""
    chat_message_file: _models.ChatMessageFile | None
    """The chat file."""

    _READERS = {"chat_message_file": "ChatMessageFile"}
