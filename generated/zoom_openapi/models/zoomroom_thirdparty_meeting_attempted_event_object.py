# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class ZoomroomThirdpartyMeetingAttemptedEventObject(_Record):
    room_id: str | None
    """ID of the Zoom Room."""
    join_url: str | None
    """Link for joining the meeting."""
    meeting_source_type: str | None
    """Provider of the meeting.

    Known values: `MS_TEAMS`, `GOOGLE_MEET`, `WEBEX`, `BLUEJEANS`, `FUZE`, `UNKNOWN`.
    """
    join_time: datetime.datetime | None
    """When the Zoom Room set about joining."""
    sip_address: str | None
    """Full SIP address for joining the meeting."""
    third_party_meeting_id: str | None
    """ID of the meeting with the other provider."""
    passcode: str | None
    """Passcode for joining the meeting."""

    _READERS = {"join_time": "date-time"}
