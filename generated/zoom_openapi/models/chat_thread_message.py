# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class ChatThreadMessage(_Record):
    msg_id: str | None
    """ID of the message."""
    message: str | None
    """Text of the message."""
    is_reply: bool | None
    """Whether the message is a reply rather than a main message."""
    timestamp: int | None
    """When the message was sent."""
    reactions: Sequence[_models.ChatThreadMessageReaction] | None
    """The emoji reactions to the message."""
    last_reply_time: int | None
    """When the last reply was sent. Only main messages have it."""
    is_followed: bool | None
    """Whether the user follows the message. Only main messages have it."""
    files: Sequence[_models.MessageFile] | None
    """The files of the message."""
    sender_user_id: str | None
    """The sender's user ID. Empty when the sender is neither on the current user's account nor one
    of their contacts.
    """
    sender_email: str | None
    """The sender's email address. Empty when the sender is neither on the current user's account
    nor one of their contacts.
    """
    sender_member_id: str | None
    """Member ID of the sender."""
    sender_display_name: str | None
    """Name the sender is shown with."""
    rich_text: Sequence[_models.MessageRichText] | None
    """The formatting of the message text."""
    at_items: Sequence[_models.MessageAtItem] | None
    """The mentions in the message, with their places in the text."""
    bot_message: Mapping[str, Any] | None
    """The message of a chatbot, as the JSON object the bot sent."""
    interactive_cards: Sequence[_models.InteractiveCard] | None
    """The interactive cards in the message."""
    message_type: str | None
    """What the message contains: plain text, a code snippet, a file of a certain type, a file with
    text, or something else.

    Known values: `plain_text_message`, `jpg_image_file`, `audio_file`, `video_file`,
    `png_image_file`, `gif_file`, `giphy_file`, `code_snippet`, `file_and_text`, `others`.
    """

    _READERS = {
        "reactions": ["ChatThreadMessageReaction"],
        "files": ["MessageFile"],
        "rich_text": ["MessageRichText"],
        "at_items": ["MessageAtItem"],
        "interactive_cards": ["InteractiveCard"],
    }
