# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class Message(_Record, init=False):
    id: str | None
    message: str | None
    sender: str | None
    date_time: datetime.datetime | None
    timestamp: int | None
    reply_main_message_id: str | None
    reply_main_message_timestamp: int | None
    reactions: Sequence[_models.Reaction] | None

    _READERS = {"date_time": "date-time", "reactions": ["Reaction"]}
