# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence

from ..runtime.records import Record as _Record


class GroupAdminsAdded(_Record, init=False):
    ids: Sequence[str] | None
    added_at: datetime.datetime | None

    _READERS = {"added_at": "date-time"}
