# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class CloudRecordingUsageReport(_Record, init=False):
    from_: datetime.date | None
    to: datetime.date | None
    cloud_recording_storage: Sequence[_models.CloudRecordingStorage] | None

    _WIRE_NAMES = {"from_": "from"}

    _READERS = {"from_": "date", "to": "date", "cloud_recording_storage": ["CloudRecordingStorage"]}
