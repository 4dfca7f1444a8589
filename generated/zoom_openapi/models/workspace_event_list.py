# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class WorkspaceEventList(_Record):
    question_id: str | None
    """ID of the question."""
    title: str | None
    """Title of the question."""
    type_: str | None
    """Kind of question: one choice, several choices or free text."""
    reply_id: str | None
    """ID of the reply."""
    options: Sequence[_models.QuestionnaireResponseListOptions] | None
    """The options of the question."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"options": ["QuestionnaireResponseListOptions"]}
