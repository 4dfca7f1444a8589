# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class DailyCrcPortUsage(_Record, init=False):
    date_time: datetime.datetime | None
    crc_ports_hour_usage: Sequence[_models.HourlyCrcPortUsage] | None

    _READERS = {"date_time": "date-time", "crc_ports_hour_usage": ["HourlyCrcPortUsage"]}
