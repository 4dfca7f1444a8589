# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class UserPersonalNotesUpdatedEventObject(_Record, init=False):
    date_time: datetime.datetime | None
    """When the message was sent."""
    email: str | None
    """Email address of the user."""
    id: str | None
    """Unique ID of the object that holds it."""
    personal_notes: str | None

    _READERS = {"date_time": "date-time"}
