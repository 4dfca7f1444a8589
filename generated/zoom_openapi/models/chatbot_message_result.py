# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class ChatbotMessageResult(_Record, init=False):
    robot_jid: str | None
    to_jid: str | None
    sent_time: datetime.datetime | None
    message_id: str | None
    """ID of the message."""
    user_jid: str | None

    _READERS = {"sent_time": "date-time"}
