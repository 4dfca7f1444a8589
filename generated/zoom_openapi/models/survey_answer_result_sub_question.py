# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class SurveyAnswerResultSubQuestion(_Record):
    sub_question_id: str | None
    """UUID of the sub question."""
    sub_question_answers: Sequence[_models.QuestionAnswer] | None
    """The answers to the sub question; in matching questions, the options chosen for it."""

    _READERS = {"sub_question_answers": ["QuestionAnswer"]}
