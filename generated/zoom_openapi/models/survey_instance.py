# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class SurveyInstance(_Record):
    instance_name: str | None
    """Name of the use of the survey."""
    instance_id: str | None
    """UUID of one use of the survey; for a meeting survey, the UUID of the meeting."""
    product_type: str | None
    """Where the survey was used. `contact_center` needs the permission `EngagementSurvey:Read`;
    `meeting`, `webinar`, `survey_public_link` and `team_chat` need `Survey:Read`. Zoom spells the
    virtual agent `vitual_agent`.

    Known values: `meeting`, `webinar`, `contact_center`, `survey_public_link`, `team_chat`,
    `vitual_agent`.
    """
    has_response: bool | None
    """Whether anyone answered the survey in this use of it."""
    survey_id: str | None
    """UUID of the survey."""
    survey_name: str | None
    """Name of the survey."""
    survey_type: str | None
    """Kind of survey. `consumer_engagement_survey` needs the permission `EngagementSurvey:Read`,
    the others need `Survey:Read`.

    Known values: `basic_poll`, `advanced_poll`, `quiz`, `survey`, `consumer_engagement_survey`.
    """
    anonymous: bool | None
    """Whether this instance of the survey is anonymous."""
    survey_questions: Sequence[_models.SurveyQuestion] | None
    """The questions of the survey."""
    meeting_id: str | None
    """ID of the meeting, its number written as text. Present for surveys of meetings only."""

    _READERS = {"survey_questions": ["SurveyQuestion"]}
