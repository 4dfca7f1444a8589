# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class QaReportQuestionDetails(_Record, init=False):
    answer: str | None
    question: str | None
    question_id: str | None
    create_time: datetime.datetime | None
    question_status: str | None
    """Known values: `default`, `open`, `dismissed`, `answered`, `deleted`."""
    answer_details: Sequence[_models.QaReportQuestionAnswerDetails] | None

    _READERS = {"create_time": "date-time", "answer_details": ["QaReportQuestionAnswerDetails"]}
