# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class QuestionnaireResponse(_Record):
    id: str | None
    """The questionnaire's ID."""
    title: str | None
    """Title of the questionnaire."""
    subject: str | None
    """What the questionnaire is about: `reservation` the reservation itself, `pre_checkin` the time
    before check-in.
    """
    list_: Sequence[_models.QuestionnaireResponseList] | None
    """The questions of the questionnaire, with their answers."""

    _WIRE_NAMES = {"list_": "list"}

    _READERS = {"list_": ["QuestionnaireResponseList"]}
