# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class MeetingBreakoutRoomSharingEndedParticipant(_Record):
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
    sharing_details: _models.MeetingBreakoutRoomSharingEndedSharingDetails | None
    """What is shared in the meeting."""

    _READERS = {"sharing_details": "MeetingBreakoutRoomSharingEndedSharingDetails"}
