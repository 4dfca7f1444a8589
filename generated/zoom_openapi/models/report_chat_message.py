# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class ReportChatMessage(_Record):
    date_time: datetime.datetime | None
    """When the message was sent."""
    files: Sequence[_models.MessageFile] | None
    """The files of the message."""
    giphy_information: Sequence[_models.GiphyInformation] | None
    """The GIPHY images in the message."""
    id: str | None
    """The chat message's ID."""
    message: str | None
    """Text of the message."""
    receiver: str | None
    """Recipient of the message. Present only in one-to-one sessions."""
    is_sender_external: bool | None
    """Whether the sender is outside the caller's account. Present only in one-to-one sessions."""
    reply_main_message_id: str | None
    """ID of the reply. Present only when the message is a reply."""
    reply_main_message_timestamp: int | None
    """When the reply was sent. Present only when the message is a reply."""
    sender: str | None
    """E-mail address of the sender. Empty if the sender is neither in the account of the current
    user nor one of their contacts.
    """
    sender_member_id: str | None
    """Member ID of the sender."""
    sender_display_name: str | None
    """Name the sender is shown with."""
    timestamp: int | None
    """Timestamp of the message, in milliseconds."""
    action_timestamp: int | None
    """When the action that this entry records on the message took place, as a timestamp in
    milliseconds.
    """
    forward_id: str | None
    """ID of the forwarded message; get the forwarded message with it."""
    rich_text: Sequence[_models.MessageRichText] | None
    """The formatting of the message text."""
    reactions: Sequence[_models.MessageReaction] | None
    """The emoji reactions to the message."""
    custom_emoji_reactions: Sequence[_models.CustomEmojiReaction] | None
    """The reactions to the message that used custom emojis."""
    bot_message: _models.BotMessage | None
    """The message of a chatbot."""

    _READERS = {
        "date_time": "date-time",
        "files": ["MessageFile"],
        "giphy_information": ["GiphyInformation"],
        "rich_text": ["MessageRichText"],
        "reactions": ["MessageReaction"],
        "custom_emoji_reactions": ["CustomEmojiReaction"],
        "bot_message": "BotMessage",
    }
