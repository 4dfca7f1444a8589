# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class Message(_Record):
    bot_message: Mapping[str, Any] | None
    """The message of a chatbot, as the JSON object the bot sent."""
    date_time: datetime.datetime | None
    """When the message was sent."""
    download_url: str | None
    """Address from which the file can be downloaded."""
    file_id: str | None
    """ID of the file."""
    file_name: str | None
    """Name of the file."""
    file_size: int | None
    """Size of the file in bytes; or, by operation, size of the message's first file in bytes; or
    size of the file.
    """
    rich_text: Sequence[_models.MessageRichText] | None
    """The formatting of the message text."""
    files: Sequence[_models.MessageFile] | None
    """The files of the message."""
    id: str | None
    """The chat message's ID; or, by operation, ID of the forwarded message."""
    message: str | None
    """Text of the message."""
    message_type: str | None
    """What the message contains: plain text, a code snippet, a file of a certain type, a file with
    text, or something else.

    Known values: `plain_text_message`, `jpg_image_file`, `audio_file`, `video_file`,
    `png_image_file`, `gif_file`, `giphy_file`, `code_snippet`, `file_and_text`, `others`.
    """
    reactions: Sequence[_models.MessageReaction] | None
    """The emoji reactions to the message."""
    reply_main_message_id: str | None
    """ID of the main message of the thread. Present only when the message is a reply."""
    reply_main_message_timestamp: int | None
    """When the main message of the thread was sent. Present only when the message is a reply."""
    sender: str | None
    """E-mail address of the sender. Empty if the sender is neither in the account of the current
    user nor one of their contacts.
    """
    send_member_id: str | None
    """Member ID of the sender."""
    sender_display_name: str | None
    """Name the sender is shown with."""
    timestamp: int | None
    """When the message was sent."""
    at_items: Sequence[_models.MessageAtItem] | None
    """The mentions in the message, with their places in the text."""
    interactive_cards: Sequence[_models.InteractiveCard] | None
    """The interactive cards in the message."""
    status: str | None
    """Whether the message is as it was sent (`Normal`), was edited, or was deleted. Only with
    `include_deleted_and_edited_message`.

    Known values: `Deleted`, `Edited`, `Normal`.
    """
    message_url: str | None
    """Address of the message."""

    _READERS = {
        "date_time": "date-time",
        "rich_text": ["MessageRichText"],
        "files": ["MessageFile"],
        "reactions": ["MessageReaction"],
        "at_items": ["MessageAtItem"],
        "interactive_cards": ["InteractiveCard"],
    }
