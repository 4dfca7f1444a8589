# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class MeetingParticipantRoomSystemCalloutAcceptedEventObject(_Record):
    id: int | None
    """The meeting's ID."""
    uuid: str | None
    """UUID of this instance of the meeting. Every instance has its own."""
    host_id: str | None
    """User ID of the meeting's host."""
    message_id: str | None
    """UUID of the call-out request."""
    inviter_name: str | None
    """Name of the user who called."""
    participant: _models.MeetingParticipantRoomSystemCalloutAcceptedParticipant | None
    """The room system called."""

    _READERS = {"participant": "MeetingParticipantRoomSystemCalloutAcceptedParticipant"}
