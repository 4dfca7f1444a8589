# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class MeetingParticipantFeedbackEventObjectParticipant(_Record, init=False):
    participant_uuid: str | None
    """UUID that the participant was given on joining; valid only while the meeting lasts."""
    participant_user_id: str | None
    """ID of the participant as a Zoom user. Empty for people who joined without signing in to Zoom."""
    user_name: str | None
    """Display name of the user."""
    feedback: _models.Feedback | None
    """Whether users can send feedback to Zoom after a meeting."""

    _READERS = {"feedback": "Feedback"}
