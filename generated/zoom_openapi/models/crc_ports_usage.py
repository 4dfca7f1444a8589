# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class CrcPortsUsage(_Record):
    crc_ports_hour_usage: Sequence[_models.CrcPortsHourUsage] | None
    """The port usage of the day, hour by hour."""
    date_time: datetime.date | None
    """Day of the port usage."""

    _READERS = {"crc_ports_hour_usage": ["CrcPortsHourUsage"], "date_time": "date"}
