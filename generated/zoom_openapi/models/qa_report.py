# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class QaReport(_Record):
    id: int | None
    """The meeting's or webinar's ID."""
    questions: Sequence[_models.QaReportQuestion] | None
    """The participants who asked in the Q&A of the meeting or webinar, with their questions."""
    start_time: datetime.datetime | None
    """When the meeting or webinar started."""
    uuid: str | None
    """UUID of this instance of the meeting or webinar."""

    _READERS = {"questions": ["QaReportQuestion"], "start_time": "date-time"}
