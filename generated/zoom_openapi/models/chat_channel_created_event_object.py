# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class ChatChannelCreatedEventObject(_Record, init=False):
    name: str | None
    """Name of the object that holds it."""
    id: str | None
    """Unique ID of the object that holds it."""
    type_: int | None
    """Code of the plan."""
    date_time: datetime.datetime | None
    """When the message was sent."""
    timestamp: int | None
    """When the message was sent."""
    members: Sequence[_models.Member] | None
    """The members."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"date_time": "date-time", "members": ["Member"]}
