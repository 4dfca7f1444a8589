# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class TeamChatChannelAppAddedEventObject(_Record):
    channel_name: str | None
    """Name of the channel."""
    channel_id: str | None
    """ID of the chat channel."""
    type_: int | None
    """Type of the channel: `1` private, by invitation; `2` private, by invitation and only for
    users of the same account; `3` public; `4` an instant channel, made by adding people to a new
    chat. Also possible: `5`.

    Known values: `1`, `2`, `3`, `4`, `5`.
    """
    date_time: datetime.datetime | None
    """When the apps were added."""
    timestamp: int | None
    """When the apps were added, as a timestamp."""
    app_members: Sequence[_models.Member] | None
    """The added apps."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"date_time": "date-time", "app_members": ["Member"]}
