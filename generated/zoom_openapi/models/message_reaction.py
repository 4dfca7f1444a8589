# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class MessageReaction(_Record):
    emoji: str | None
    """The emoji, as its Unicode value in UTF-32 form."""
    total_count: int | None
    """How many times the emoji was used on the message."""
    user_ids: Sequence[str] | None
    """IDs of the users of the same account who gave this emoji. Users of other accounts are left
    out.
    """
    member_ids: Sequence[str] | None
    """Member IDs of the users who gave this emoji."""
    senders: Sequence[_models.Sender] | None
    """The users who gave this emoji."""

    _READERS = {"senders": ["Sender"]}
