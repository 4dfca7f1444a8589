# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class SurveyAnswerEntry(_Record):
    email: str | None
    """Email address of the participant; empty when the survey is anonymous."""
    name: str | None
    """Display name of the participant; an anonymous survey has none."""
    instance_id: str | None
    """UUID of one use of the survey; for a meeting survey, the UUID of the meeting."""
    submit_time: datetime.datetime | None
    """When the answers were submitted, in UTC."""
    anonymous: bool | None
    """Whether the answer was given without a name."""
    questions: Sequence[_models.SurveyAnswerResultQuestion] | None
    """The user's answers to the survey."""

    _READERS = {"submit_time": "date-time", "questions": ["SurveyAnswerResultQuestion"]}
