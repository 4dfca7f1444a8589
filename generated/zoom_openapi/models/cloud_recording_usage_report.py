# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class CloudRecordingUsageReport(_Record):
    from_: datetime.date | None
    """First day of the period that the answer covers."""
    to: datetime.date | None
    """Last day of the period that the answer covers."""
    cloud_recording_storage: Sequence[_models.CloudRecordingStorage] | None
    """The storage usage, one entry per day."""

    _WIRE_NAMES = {"from_": "from"}

    _READERS = {"from_": "date", "to": "date", "cloud_recording_storage": ["CloudRecordingStorage"]}
