# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class RegistrationQuestions(_Record, init=False):
    questions: Sequence[_models.RegistrationQuestion] | None
    custom_questions: Sequence[_models.CustomQuestion] | None

    _READERS = {"questions": ["RegistrationQuestion"], "custom_questions": ["CustomQuestion"]}
