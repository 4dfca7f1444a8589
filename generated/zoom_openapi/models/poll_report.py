# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class PollReport(_Record, init=False):
    id: int | None
    uuid: str | None
    status: str | None
    start_time: datetime.datetime | None
    title: str | None
    questions: Sequence[_models.Respondent] | None

    _READERS = {"start_time": "date-time", "questions": ["Respondent"]}
