# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class MeetingReport(_Record, init=False):
    uuid: str | None
    id: int | None
    type_: int | None
    topic: str | None
    user_name: str | None
    user_email: str | None
    start_time: datetime.datetime | None
    end_time: datetime.datetime | None
    duration: int | None
    total_minutes: int | None
    participants_count: int | None
    tracking_fields: Sequence[_models.TrackingFieldValue] | None

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {
        "start_time": "date-time",
        "end_time": "date-time",
        "tracking_fields": ["TrackingFieldValue"],
    }
