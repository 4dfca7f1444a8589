# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class MeetingRegistrant(_Record):
    email: str | None
    """Email address of the registrant."""
    join_url: str | None
    """The registrant's own link for joining the meeting or webinar."""
    registrant_id: str | None
    """ID of the registrant."""
    participant_pin_code: int | None
    """PIN that people who join by phone give before they are let into the meeting."""
