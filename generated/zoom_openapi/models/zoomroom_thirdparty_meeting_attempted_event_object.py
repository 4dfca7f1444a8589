# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class ZoomroomThirdpartyMeetingAttemptedEventObject(_Record, init=False):
    room_id: str | None
    """ID of the Zoom Room."""
    join_url: str | None
    """Link for joining the meeting."""
    meeting_source_type: str | None
    """Whose meeting it is: Microsoft Teams or Google Meet. Required only if `join_type` is `url` or
    `meeting_id`.
    """
    join_time: datetime.datetime | None
    """When the participant joined the meeting."""
    sip_address: str | None
    """Full SIP address of the third party's meeting. A passcode has to be built into it by the
    rules
    of the SIP provider. Required only if `join_type` is `sip`.
    """
    third_party_meeting_id: str | None
    """ID of the third party's meeting. Required only if `join_type` is `meeting_id`."""
    passcode: str | None
    """Passcode of the third party's meeting, if it has one. Required for Microsoft Teams with a
    `join_type` of `meeting_id`.
    """

    _READERS = {"join_time": "date-time"}
