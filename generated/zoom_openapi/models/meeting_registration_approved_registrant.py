# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class MeetingRegistrationApprovedRegistrant(_Record):
    id: str | None
    """The registrant's ID."""
    first_name: str | None
    """The registrant's first name."""
    last_name: str | None
    """The registrant's last name."""
    email: str | None
    """Email address of the registrant."""
    join_url: str | None
    """The registrant's link for joining the meeting."""
    participant_pin_code: int | None
    """PIN with which the registrant proves who they are when joining by audio."""
