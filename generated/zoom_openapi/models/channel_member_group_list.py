# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class ChannelMemberGroupList(_Record):
    groups: Sequence[_models.ChannelMemberGroup] | None
    """The groups."""
    channel_id: str | None
    """ID of the chat channel."""
    added_at: datetime.datetime | None
    """When the groups became members of the channel."""

    _READERS = {"groups": ["ChannelMemberGroup"], "added_at": "date-time"}
