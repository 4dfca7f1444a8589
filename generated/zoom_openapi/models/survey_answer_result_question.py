# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class SurveyAnswerResultQuestion(_Record):
    question_id: str | None
    """UUID of the question."""
    question_answers: Sequence[_models.QuestionAnswer] | None
    """The answers to the question: the chosen options, or the blanks that were filled in with their
    texts. Blanks that stayed empty are left out.
    """
    sub_questions: Sequence[_models.SurveyAnswerResultSubQuestion] | None
    """The answers to the sub questions. Only matching and rank order questions have them."""

    _READERS = {
        "question_answers": ["QuestionAnswer"],
        "sub_questions": ["SurveyAnswerResultSubQuestion"],
    }
