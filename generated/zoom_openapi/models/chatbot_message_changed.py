# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class ChatbotMessageChanged(_Record, init=False):
    message_id: str | None
    robot_jid: str | None
    sent_time: datetime.datetime | None
    to_jid: str | None
    user_jid: str | None

    _READERS = {"sent_time": "date-time"}
