# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class RegistrationQuestions(_Record):
    custom_questions: Sequence[_models.CustomQuestion] | None
    """Custom questions put to those who register for the recording, meeting or webinar."""
    questions: Sequence[_models.RegistrationQuestion] | None
    """Standard fields that those who register for the recording, meeting or webinar are asked for."""

    _READERS = {"custom_questions": ["CustomQuestion"], "questions": ["RegistrationQuestion"]}
