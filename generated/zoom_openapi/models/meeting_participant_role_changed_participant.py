# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class MeetingParticipantRoleChangedParticipant(_Record):
    user_id: str | None
    """ID of the participant within the meeting, given when they join and valid only as long as it
    lasts.
    """
    user_name: str | None
    """Name that the participant is shown with."""
    email: str | None
    """Email address of the participant. Absent for somebody who did not sign in to Zoom, and as a
    rule empty for somebody from outside the host's account.
    """
    registrant_id: str | None
    """ID of the participant as a registrant."""
    participant_user_id: str | None
    """User ID of the participant. Empty for somebody who did not sign in to Zoom."""
    participant_uuid: str | None
    """UUID of the participant within this meeting, given when they join and valid only as long as
    it lasts.
    """
    date_time: datetime.datetime | None
    """When the role changed."""
    old_role: str | None
    """Role that the participant had before.

    Known values: `host`, `co-host`, `attendee`.
    """
    new_role: str | None
    """Role that the participant has now.

    Known values: `host`, `co-host`, `attendee`.
    """

    _READERS = {"date_time": "date-time"}
