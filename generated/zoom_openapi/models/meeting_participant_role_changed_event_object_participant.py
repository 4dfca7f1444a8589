# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class MeetingParticipantRoleChangedEventObjectParticipant(_Record, init=False):
    user_id: str | None
    """The user's ID."""
    user_name: str | None
    """Display name of the user."""
    email: str | None
    """Email address of the user."""
    registrant_id: str | None
    """ID of the registrant."""
    participant_user_id: str | None
    """ID of the participant as a Zoom user. Empty for people who joined without signing in to Zoom."""
    participant_uuid: str | None
    """UUID that the participant was given on joining; valid only while the meeting lasts."""
    date_time: datetime.datetime | None
    """When the message was sent."""
    old_role: str | None
    new_role: str | None

    _READERS = {"date_time": "date-time"}
