# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class AddRecordingRegistrantResult(_Record):
    id: int | None
    """The meeting's ID."""
    registrant_id: str | None
    """ID of the registrant."""
    share_url: str | None
    """The registrant's own link to the on-demand recording. Its token `tk` is good for watching the
    recording, not for joining the meeting.
    """
    topic: str | None
    """Topic of the meeting."""
