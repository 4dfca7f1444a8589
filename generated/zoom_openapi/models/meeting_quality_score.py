# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class MeetingQualityScore(_Record):
    from_: datetime.date | None
    """First day of the report; it lies within the last six months."""
    quality: _models.MeetingQualityScoreQuality | None
    """How many scores of each grade there were, for audio, video and screen share."""
    to: datetime.date | None
    """Last day of the report: within the last six months, and at most a month after `from`."""

    _WIRE_NAMES = {"from_": "from"}

    _READERS = {"from_": "date", "quality": "MeetingQualityScoreQuality", "to": "date"}
