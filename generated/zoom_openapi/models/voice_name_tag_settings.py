# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class VoiceNameTagSettings(_Record):
    enabled: bool | None
    """Whether users can enroll in name tags by voice on their profile, within the Workplace app."""
    allow_enrollment_email: bool | None
    """Whether Zoom may email the account's users to help them set up voice name tags in the
    Workplace app.
    """
