# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence

from ..runtime.records import Record as _Record


class CustomEmojiReaction(_Record):
    custom_emoji_name: str | None
    """Name of the custom emoji."""
    custom_emoji_file_id: str | None
    """File ID of the custom emoji."""
    total_count: int | None
    """How many times the emoji was used on the message."""
    user_ids: Sequence[str] | None
    """IDs of the users of the same account who gave this emoji. Users of other accounts are left
    out.
    """
    member_ids: Sequence[str] | None
    """Member IDs of the users who gave this emoji."""
