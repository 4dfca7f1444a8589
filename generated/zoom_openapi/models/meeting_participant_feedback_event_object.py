# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class MeetingParticipantFeedbackEventObject(_Record):
    id: str | None
    """The meeting's ID."""
    uuid: str | None
    """UUID of this instance of the meeting. Every instance has its own."""
    participant: _models.MeetingParticipantFeedbackParticipant | None
    """The participant of the meeting."""

    _READERS = {"participant": "MeetingParticipantFeedbackParticipant"}
