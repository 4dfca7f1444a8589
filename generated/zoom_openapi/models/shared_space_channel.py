# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class SharedSpaceChannel(_Record):
    channel_id: str | None
    """ID of the chat channel."""
    channel_name: str | None
    """Name of the channel."""
    description: str | None
    """What the channel is about."""
    space_channel_type: str | None
    """Kind of channel in the shared space: `general` the general channel; `private` only those who
    are invited, without joining the space; `public_for_members` everyone in the space may join.

    Known values: `private`, `public_for_members`, `general`.
    """
    member_count: int | None
    """How many members the channel has."""
