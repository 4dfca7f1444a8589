# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class MeetingParticipantFeedbackParticipant(_Record):
    participant_uuid: str | None
    """UUID of the participant within this meeting, given when they join and valid only as long as
    it lasts.
    """
    participant_user_id: str | None
    """User ID of the participant. Empty for somebody who is not signed in to Zoom."""
    user_name: str | None
    """Name that the participant is shown with."""
    feedback: _models.Feedback | None
    """The feedback of the participant."""

    _READERS = {"feedback": "Feedback"}
