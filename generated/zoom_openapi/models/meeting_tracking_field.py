# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class MeetingTrackingField(_Record):
    field: str | None
    """Label of the tracking field."""
    value: str | None
    """Value of the tracking field."""
    visible: bool | None
    """Whether users see the tracking field among the scheduling options in the web portal. Even a
    hidden one can be used when scheduling through the API.
    """
