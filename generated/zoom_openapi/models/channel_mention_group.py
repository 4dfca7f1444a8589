# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class ChannelMentionGroup(_Record):
    mention_group_id: str | None
    """ID of the mention group."""
    mention_group_name: str | None
    """Name of the mention group."""
    mention_group_description: str | None
    """What the mention group is for."""
