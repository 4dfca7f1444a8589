# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class MeetingRiskAlertEventObject(_Record, init=False):
    id: int | None
    """Unique ID of the object that holds it."""
    uuid: str | None
    """UUID of this instance of the meeting. Every instance has its own."""
    host_id: str | None
    """User ID of the meeting's host."""
    host_email: str | None
    """Email address of the host."""
    topic: str | None
    """Topic of the meeting."""
    type_: int | None
    """Code of the plan."""
    start_time: datetime.datetime | None
    """When the meeting starts or started."""
    timezone: str | None
    """Time zone of the start."""
    armn_details: _models.ArmnDetails | None

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"start_time": "date-time", "armn_details": "ArmnDetails"}
