# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class SearchChannel(_Record):
    id: str | None
    """The channel's ID."""
    name: str | None
    """Name of the channel."""
    type_: int | None
    """Kind of channel: `1` private, by invitation; `2` private, by invitation and for one
    organization only; `3` public, where anyone can search and join; `4` instant, made by adding
    members to a chat; `0` unknown.

    Known values: `0`, `1`, `2`, `3`, `4`, `5`.
    """
    channel_url: str | None
    """Address of the channel in Zoom chat."""
    member_count: int | None
    """How many members the channel has."""

    _WIRE_NAMES = {"type_": "type"}
