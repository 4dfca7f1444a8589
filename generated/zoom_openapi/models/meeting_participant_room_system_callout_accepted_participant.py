# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class MeetingParticipantRoomSystemCalloutAcceptedParticipant(_Record):
    call_type: str | None
    """Protocol of the call-out: `h323` or `sip`."""
    device_ip: str | None
    """IP address of the device called."""
