# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record

if TYPE_CHECKING:
    from .. import models as _models


class RegistrationQuestion(Record):
    questions: Sequence[_models.RegistrationQuestionItem] | None
    """Standard questions, each with its `field_name`, such as `address`, and whether it is
    `required`.
    """
    custom_questions: Sequence[_models.CustomQuestion] | None
    """Questions of your own, each with its `title`, its `type`, such as `short`, whether it is
    `required`, and the `answers` to choose from.
    """

    _READERS = {"questions": ["RegistrationQuestionItem"], "custom_questions": ["CustomQuestion"]}
