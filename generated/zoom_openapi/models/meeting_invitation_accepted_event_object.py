# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class MeetingInvitationAcceptedEventObject(_Record):
    id: str | None
    """The meeting's ID."""
    uuid: str | None
    """UUID of this instance of the meeting. Every instance has its own."""
    host_id: str | None
    """User ID of the meeting's host."""
    topic: str | None
    """Topic of the meeting."""
    participant: _models.Participant | None
    """The person called."""

    _READERS = {"participant": "Participant"}
