# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class AuthenticationException(_Record):
    email: str | None
    """Email address of the participant."""
    name: str | None
    """Name of the participant who need not authenticate."""
    join_url: str | None
    """The participant's link for joining the meeting."""
