# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class TeamChatStarredEventObject(_Record):
    items: Sequence[_models.TeamChatEventItem] | None
    """The contacts and channels that were starred."""
    date_time: datetime.datetime | None
    """When the sessions were starred."""
    timestamp: int | None
    """When the sessions were starred, as a timestamp."""

    _READERS = {"items": ["TeamChatEventItem"], "date_time": "date-time"}
