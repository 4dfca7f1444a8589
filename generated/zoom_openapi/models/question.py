# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class Question(_Record):
    email: str | None
    """Email address of the participant."""
    name: str | None
    """Name of the person who answered the poll or asked, or `Anonymous Attendee` where people may
    stay anonymous.
    """
    question_details: Sequence[_models.QuestionDetails] | None
    """The person's questions with the answers; or, by operation, the poll questions with the
    participant's answers; or the poll questions with the attendee's answers.
    """
    first_name: str | None
    """The participant's first name, or `Anonymous Attendee` when the poll allows anonymous answers."""
    last_name: str | None
    """The participant's last name, or `Anonymous Attendee` when the poll allows anonymous answers."""

    _READERS = {"question_details": ["QuestionDetails"]}
