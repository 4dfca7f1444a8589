# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class PastParticipant(_Record):
    id: str | None
    """The participant's ID."""
    name: str | None
    """Display name of the participant."""
    user_id: str | None
    """ID that the participant was given on joining; valid for this one session only."""
    registrant_id: str | None
    """ID of the participant as a registrant. Present only if `include_fields` asks for
    `registrant_id`, and absent with `type` `live`.
    """
    user_email: str | None
    """Email address of the participant. With some exceptions empty for people outside the host's
    account.
    """
    join_time: datetime.datetime | None
    """When the participant joined the meeting or webinar."""
    leave_time: datetime.datetime | None
    """When the participant left the meeting or webinar."""
    duration: int | None
    """Seconds from `join_time` to `leave_time` for this `user_id`. Somebody who leaves and joins
    again appears once more with another `user_id`, so one figure may not cover the whole
    presence.
    """
    failover: bool | None
    """Whether a failover happened during the meeting or webinar."""
    status: str | None
    """Where the participant is: in the meeting or in the waiting room.

    Known values: `in_meeting`, `in_waiting_room`.
    """
    internal_user: bool | None
    """Whether the participant of the meeting or webinar is an internal user."""

    _READERS = {"join_time": "date-time", "leave_time": "date-time"}
