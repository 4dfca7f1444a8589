# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class QaReportQuestionDetails(_Record):
    answer: str | None
    """Deprecated; use `answer_details`. All answers in one text, separated by semicolons; `live
    answered` if the question was answered live.
    """
    question: str | None
    """The question that was asked."""
    question_id: str | None
    """UUID of the question."""
    create_time: datetime.datetime | None
    """When the question was asked."""
    question_status: str | None
    """What became of the question; `default` where the status is not supported.

    Known values: `default`, `open`, `dismissed`, `answered`, `deleted`.
    """
    answer_details: Sequence[_models.QaReportQuestionAnswerDetails] | None
    """The answers to the question and comments on it."""

    _READERS = {"create_time": "date-time", "answer_details": ["QaReportQuestionAnswerDetails"]}
