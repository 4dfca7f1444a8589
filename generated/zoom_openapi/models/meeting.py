# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class Meeting(_Record, init=False):
    agenda: str | None
    created_at: datetime.datetime | None
    duration: int | None
    host_id: str | None
    id: int | None
    join_url: str | None
    password: str | None
    settings: _models.MeetingSettings | None
    start_time: datetime.datetime | None
    start_url: str | None
    status: str | None
    timezone: str | None
    topic: str | None
    type_: int | None
    uuid: str | None
    occurrences: Sequence[_models.Occurrence] | None
    recurrence: _models.Recurrence | None
    registration_url: str | None

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {
        "created_at": "date-time",
        "settings": "MeetingSettings",
        "start_time": "date-time",
        "occurrences": ["Occurrence"],
        "recurrence": "Recurrence",
    }
