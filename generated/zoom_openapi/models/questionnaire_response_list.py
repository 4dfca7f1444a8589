# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class QuestionnaireResponseList(_Record):
    question_id: str | None
    """ID of the question."""
    title: str | None
    """Title of the question."""
    type_: str | None
    """How the question is answered.

    Known values: `single`, `multiple`, `short`, `long`.
    """
    required: bool | None
    """Whether the question has to be answered."""
    options: Sequence[_models.QuestionnaireResponseListOptions] | None
    """The options of the question."""
    reply: str | None
    """The answer: its text, or the IDs of the chosen options."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"options": ["QuestionnaireResponseListOptions"]}
