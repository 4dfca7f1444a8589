# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class QaReportQuestion(_Record):
    user_id: str | None
    """User ID of the person who asked. Empty for people from outside the account."""
    email: str | None
    """Email address of the participant. With some exceptions empty for people outside the host's
    account.
    """
    name: str | None
    """Name of the person who asked, or `Anonymous Attendee` where people may stay anonymous."""
    question_details: Sequence[_models.QaReportQuestionDetails] | None
    """The person's questions with the answers."""

    _READERS = {"question_details": ["QaReportQuestionDetails"]}
