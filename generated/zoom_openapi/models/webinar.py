# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class Webinar(_Record, init=False):
    uuid: str | None
    id: int | None
    host_id: str | None
    topic: str | None
    agenda: str | None
    type_: int | None
    duration: int | None
    start_time: datetime.datetime | None
    timezone: str | None
    created_at: datetime.datetime | None
    join_url: str | None
    start_url: str | None
    registration_url: str | None
    password: str | None
    settings: _models.WebinarSettings | None
    occurrences: Sequence[_models.Occurrence] | None
    recurrence: _models.Recurrence | None

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {
        "start_time": "date-time",
        "created_at": "date-time",
        "settings": "WebinarSettings",
        "occurrences": ["Occurrence"],
        "recurrence": "Recurrence",
    }
