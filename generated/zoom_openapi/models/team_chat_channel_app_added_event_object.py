# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class TeamChatChannelAppAddedEventObject(_Record, init=False):
    channel_name: str | None
    """Name of the channel."""
    channel_id: str | None
    """ID of the chat channel."""
    type_: int | None
    """Code of the plan."""
    date_time: datetime.datetime | None
    """When the message was sent."""
    timestamp: int | None
    """When the message was sent."""
    app_members: Sequence[_models.Member] | None

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"date_time": "date-time", "app_members": ["Member"]}
