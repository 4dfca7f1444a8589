# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class Satisfaction(_Record):
    date_time: datetime.datetime | None
    """When the participant submitted the feedback."""
    email: str | None
    """Email address of the participant. With some exceptions empty for people outside the host's
    account.
    """
    quality: str | None
    """How the participant rated the session: `GOOD` stands for thumbs up, `NOT GOOD` for thumbs
    down.

    Known values: `GOOD`, `NOT GOOD`.
    """
    user_id: str | None
    """User ID of the participant."""
    comment: str | None
    """What the participant wrote about the meeting or webinar after it ended."""

    _READERS = {"date_time": "date-time"}
