# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class SurveyAnswer(_Record):
    email: str | None
    """Email address of the participant."""
    name: str | None
    """Display name of the participant, or `Anonymous Attendee` where answers may be anonymous."""
    first_name: str | None
    """The participant's first name, or `Anonymous Attendee` when the survey allows anonymous
    answers.
    """
    last_name: str | None
    """The participant's last name, or `Anonymous Attendee` when the survey allows anonymous
    answers.
    """
    answer_details: Sequence[_models.AnswerDetails] | None
    """The survey questions with the answers of this person."""

    _READERS = {"answer_details": ["AnswerDetails"]}
