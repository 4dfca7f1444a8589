# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class Survey(_Record):
    survey_id: str | None
    """UUID of the survey."""
    survey_name: str | None
    """Name of the survey."""
    survey_type: str | None
    """Kind of survey. `consumer_engagement_survey` needs the permission `EngagementSurvey:Read`,
    the others need `Survey:Read`.

    Known values: `basic_poll`, `advanced_poll`, `quiz`, `survey`, `consumer_engagement_survey`.
    """
    published: bool | None
    """Whether the survey is published; otherwise it is closed."""
    anonymous: bool | None
    """Whether the survey is anonymous."""
    survey_questions: Sequence[_models.SurveyQuestion] | None
    """The questions of the survey."""

    _READERS = {"survey_questions": ["SurveyQuestion"]}
