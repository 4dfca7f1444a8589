# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class ClientFeedbackDetails(_Record):
    email: str | None
    """Email address of the participant. With some exceptions empty for people outside the host's
    account.
    """
    meeting_id: str | None
    """ID of the meeting that the feedback is about."""
    participant_name: str | None
    """Name of the participant who gave the feedback."""
    time: datetime.datetime | None
    """When the participant submitted the feedback."""

    _READERS = {"time": "date-time"}
