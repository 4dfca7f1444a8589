# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class MeetingParticipantPhoneCalloutAcceptedParticipant(_Record):
    invitee_name: str | None
    """Name that the person called has in the meeting."""
    phone_number: int | None
    """Phone number that is called, digits only."""
