# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class Reminder(_Record):
    reminder_note: str | None
    """Note that goes with the reminder."""
    content: str | None
    """Text of the message that the reminder is about."""
    message_timestamp: int | None
    """Timestamp of the message."""
    create_time: datetime.datetime | None
    """When the reminder was created."""
    remind_time: datetime.datetime | None
    """When the reminder is due."""
    message_id: str | None
    """ID of the message."""
    main_message_id: str | None
    """ID of the main message to which this message belongs. Absent if the message is itself the
    main one.
    """
    main_message_timestamp: int | None
    """Timestamp of the main message to which this message belongs. Absent if the message is itself
    the main one.
    """

    _READERS = {"create_time": "date-time", "remind_time": "date-time"}
