# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class MeetingSharingEndedEventObjectParticipant(_Record, init=False):
    user_id: str | None
    """The user's ID."""
    user_name: str | None
    """Display name of the user."""
    id: str | None
    """Unique ID of the object that holds it."""
    sharing_details: _models.MeetingBreakoutRoomSharingEndedEventObjectParticipantSharing | None

    _READERS = {"sharing_details": "MeetingBreakoutRoomSharingEndedEventObjectParticipantSharing"}
