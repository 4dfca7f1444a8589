# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class UserPersonalNotesUpdatedEventObject(_Record):
    date_time: datetime.datetime | None
    """When the note was changed."""
    email: str | None
    """Email address of the user."""
    id: str | None
    """The user's ID."""
    personal_notes: str | None
    """Personal note of the user."""

    _READERS = {"date_time": "date-time"}
