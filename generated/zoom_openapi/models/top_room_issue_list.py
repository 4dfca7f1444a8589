# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class TopRoomIssueList(_Record, init=False):
    from_: datetime.date | None
    to: datetime.date | None
    total_records: int | None
    room_issues: Sequence[_models.TopRoomIssue] | None

    _WIRE_NAMES = {"from_": "from"}

    _READERS = {"from_": "date", "to": "date", "room_issues": ["TopRoomIssue"]}
