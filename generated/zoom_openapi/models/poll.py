# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class Poll(_Record, init=False):
    id: str | None
    title: str | None
    status: str | None
    questions: Sequence[_models.PollQuestion] | None

    _READERS = {"questions": ["PollQuestion"]}
