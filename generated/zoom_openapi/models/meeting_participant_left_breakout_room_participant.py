# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class MeetingParticipantLeftBreakoutRoomParticipant(_Record):
    user_id: str | None
    """ID of the participant within the meeting, given when they join and valid only as long as it
    lasts.
    """
    parent_user_id: str | None
    """ID that the participant has within the main meeting."""
    user_name: str | None
    """Name that the participant is shown with."""
    id: str | None
    """ID of the participant if they signed in to Zoom: their user ID, or their registrant ID where
    the meeting demanded registration.
    """
    participant_uuid: str | None
    """UUID of the participant within this meeting, given when they join and valid only as long as
    it lasts.
    """
    leave_time: datetime.datetime | None
    """When the participant left the meeting."""
    leave_reason: str | None
    """Why the participant left the meeting, as a sentence, for example that they left, lost the
    connection or were removed, or that the host ended it.
    """
    email: str | None
    """Email address of the participant. Absent for somebody who did not sign in to Zoom."""
    registrant_id: str | None
    """ID of the participant as a registrant."""
    participant_user_id: str | None
    """ID of the participant if they signed in to Zoom: their user ID, or their registrant ID where
    the meeting demanded registration.
    """
    phone_number: str | None
    """Phone number of a participant who dialed in."""
    customer_key: str | None
    """ID that an app built with the SDK gave the participant."""

    _READERS = {"leave_time": "date-time"}
