# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class ScheduledChatMessage(_Record):
    draft_id: str | None
    """Draft ID of the scheduled message."""
    create_date: datetime.datetime | None
    """When the scheduled message was drafted."""
    scheduled_time: datetime.datetime | None
    """When the message is going to be sent."""
    download_url: str | None
    """Address from which the file can be downloaded."""
    file_id: str | None
    """ID of the file."""
    file_name: str | None
    """Name of the file."""
    file_size: int | None
    """Size of the file."""
    rich_text: Sequence[_models.MessageRichText] | None
    """The formatting of the message text."""
    files: Sequence[_models.MessageFile] | None
    """The files of the message."""
    message: str | None
    """Text of the message."""
    reply_main_message_id: str | None
    """ID of the main message of the thread. Present only when the message is a reply."""
    reply_main_message_timestamp: int | None
    """When the main message of the thread was sent. Present only when the message is a reply."""
    at_items: Sequence[_models.MessageAtItem] | None
    """The mentions in the message, with their places in the text."""

    _READERS = {
        "create_date": "date-time",
        "scheduled_time": "date-time",
        "rich_text": ["MessageRichText"],
        "files": ["MessageFile"],
        "at_items": ["MessageAtItem"],
    }
