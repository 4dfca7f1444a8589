# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class SurveyQuestion(_Record):
    question_name: str | None
    """The question."""
    question_id: str | None
    """UUID of the question."""
    question_order: int | None
    """Position of the question."""
    question_type: str | None
    """Kind of question.

    Known values: `single`, `multiple`, `matching`, `rank_order`, `short_answer`, `long_answer`,
    `fill_in_the_blank`, `rating_scale`.
    """
    required: bool | None
    """Whether the question has to be answered."""
    sub_questions: Sequence[_models.SubQuestion] | None
    """The sub questions. Only matching and rank order questions have them."""
    options: Sequence[_models.SurveyQuestionOptions] | None
    """The options of the question, such as the four that a single choice question offers."""

    _READERS = {"sub_questions": ["SubQuestion"], "options": ["SurveyQuestionOptions"]}
