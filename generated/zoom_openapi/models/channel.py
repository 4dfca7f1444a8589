# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class Channel(_Record):
    channel_settings: _models.ChatChannelSettings | None
    """The channel's settings: who may post, add members and mention everyone."""
    id: str | None
    """The channel's ID; or, by operation, ID of the new channel."""
    jid: str | None
    """Jabber ID (JID) of the channel in the chat system."""
    name: str | None
    """Name of the channel."""
    type_: int | None
    """Kind of channel: `1` private, by invitation; `2` private, by invitation and for one
    organization only; `3` public, where anyone can search and join; `4` instant, made by adding
    members to a chat.

    Known values: `0`, `1`, `2`, `3`, `4`, `5`.
    """
    channel_url: str | None
    """Address of the channel in Zoom chat."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"channel_settings": "ChatChannelSettings"}
