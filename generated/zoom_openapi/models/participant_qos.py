# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class ParticipantQos(_Record, init=False):
    user_id: str | None
    user_name: str | None
    device: str | None
    ip_address: str | None
    location: str | None
    join_time: datetime.datetime | None
    leave_time: datetime.datetime | None
    pc_name: str | None
    domain: str | None
    mac_addr: str | None
    harddisk_id: str | None
    version: str | None
    user_qos: Sequence[_models.QosSample] | None

    _READERS = {"join_time": "date-time", "leave_time": "date-time", "user_qos": ["QosSample"]}
