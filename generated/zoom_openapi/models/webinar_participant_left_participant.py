# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class WebinarParticipantLeftParticipant(_Record):
    user_id: str | None
    """ID of the participant within the webinar, given when they join and valid only as long as it
    lasts.
    """
    user_name: str | None
    """Name that the participant is shown with."""
    id: str | None
    """User ID of the participant. Empty for somebody who did not sign in to Zoom."""
    leave_time: datetime.datetime | None
    """When the participant left the webinar."""
    leave_reason: str | None
    """Why the participant left the webinar, as a sentence, for example that they left, lost the
    connection or were removed, or that the host ended it.
    """
    email: str | None
    """Email address of the participant. Absent for somebody who did not sign in to Zoom, and as a
    rule empty for somebody from outside the host's account.
    """
    registrant_id: str | None
    """ID of the participant as a registrant."""
    participant_user_id: str | None
    """User ID of the participant. Empty for somebody who did not sign in to Zoom."""
    participant_uuid: str | None
    """UUID of the participant within this webinar, given when they join and valid only as long as
    it lasts.
    """
    customer_key: str | None
    """ID that an app built with the SDK gave the participant."""
    phone_number: str | None
    """Phone number of a participant who dialed in."""

    _READERS = {"leave_time": "date-time"}
