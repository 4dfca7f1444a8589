# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class IncomingMeetingRequest(_Record):
    automatically_accept_incoming_meeting_request: bool | None
    """Whether the room automatically accepts calls, such as an invitation to a meeting that is
    going on.
    """
    automatically_unmute: bool | None
    """Whether the room unmutes itself after it joined a meeting by automatically accepting the
    request.
    """
