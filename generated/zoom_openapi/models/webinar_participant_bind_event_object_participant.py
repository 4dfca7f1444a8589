# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class WebinarParticipantBindEventObjectParticipant(_Record, init=False):
    user_id: str | None
    """The user's ID."""
    bind_user_id: str | None
    user_name: str | None
    """Display name of the user."""
    id: str | None
    """Unique ID of the object that holds it."""
    participant_uuid: str | None
    """UUID that the participant was given on joining; valid only while the meeting lasts."""
    bind_participant_uuid: str | None
    join_time: datetime.datetime | None
    """When the participant joined the meeting."""
    registrant_id: str | None
    """ID of the registrant."""
    phone_number: str | None
    """The billing contact's phone number."""

    _READERS = {"join_time": "date-time"}
