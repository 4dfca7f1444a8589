# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class SurveyEntry(_Record):
    survey_id: str | None
    """UUID of the survey."""
    survey_name: str | None
    """Name of the survey."""
    survey_type: str | None
    """Kind of survey. `consumer_engagement_survey` needs the permission `EngagementSurvey:Read`,
    the others need `Survey:Read`.

    Known values: `basic_poll`, `advanced_poll`, `quiz`, `survey`, `consumer_engagement_survey`.
    """
