# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class WebinarParticipantJoinedEventObject(_Record):
    id: str | None
    """The webinar's ID."""
    uuid: str | None
    """UUID of this instance of the webinar. Every instance has its own."""
    host_id: str | None
    """User ID of the webinar's host."""
    topic: str | None
    """Topic of the webinar."""
    type_: int | None
    """Type of the webinar: `5` webinar, `6` recurring without fixed time, `9` recurring with fixed
    time.

    Known values: `5`, `6`, `9`.
    """
    start_time: datetime.datetime | None
    """When the webinar starts or started."""
    timezone: str | None
    """Time zone of the webinar."""
    duration: int | None
    """How long the webinar is planned to last, in minutes."""
    participant: _models.WebinarParticipantJoinedParticipant | None
    """The participant of the webinar."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"start_time": "date-time", "participant": "WebinarParticipantJoinedParticipant"}
