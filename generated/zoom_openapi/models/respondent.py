# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class Respondent(_Record, init=False):
    name: str | None
    email: str | None
    question_details: Sequence[_models.AnsweredQuestion] | None

    _READERS = {"question_details": ["AnsweredQuestion"]}
