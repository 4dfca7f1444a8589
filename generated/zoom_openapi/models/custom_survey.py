# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class CustomSurvey(_Record):
    title: str | None
    """Title of the survey."""
    anonymous: bool | None
    """Whether participants may answer the survey without their names."""
    numbered_questions: bool | None
    """Whether the names of the questions carry numbers."""
    show_question_type: bool | None
    """Whether the names of the questions tell their type."""
    feedback: str | None
    """Text that thanks people for answering the survey."""
    questions: Sequence[_models.PollQuestion] | None
    """Questions of the survey."""

    _READERS = {"questions": ["PollQuestion"]}
