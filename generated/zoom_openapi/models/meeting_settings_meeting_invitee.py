# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class MeetingSettingsMeetingInvitee(_Record):
    email: str | None
    """Email address of the person invited."""
    internal_user: bool | None
    """Whether the person invited is an internal user."""
