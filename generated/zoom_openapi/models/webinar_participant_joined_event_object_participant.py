# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class WebinarParticipantJoinedEventObjectParticipant(_Record, init=False):
    user_id: str | None
    """The user's ID."""
    user_name: str | None
    """Display name of the user."""
    id: str | None
    """Unique ID of the object that holds it."""
    join_time: datetime.datetime | None
    """When the participant joined the meeting."""
    email: str | None
    """Email address of the user."""
    registrant_id: str | None
    """ID of the registrant."""
    participant_user_id: str | None
    """ID of the participant as a Zoom user. Empty for people who joined without signing in to Zoom."""
    participant_uuid: str | None
    """UUID that the participant was given on joining; valid only while the meeting lasts."""
    customer_key: str | None
    """ID that the app built on an SDK gave the participant, made of letters and digits."""
    phone_number: str | None
    """The billing contact's phone number."""

    _READERS = {"join_time": "date-time"}
