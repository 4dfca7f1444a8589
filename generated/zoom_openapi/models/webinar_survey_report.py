# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class WebinarSurveyReport(_Record):
    webinar_id: int | None
    """ID of the webinar, a 64-bit integer."""
    webinar_uuid: str | None
    """UUID of this instance of the webinar. Every instance has its own."""
    start_time: datetime.datetime | None
    """When the webinar started."""
    survey_id: str | None
    """UUID of the survey."""
    survey_name: str | None
    """Name of the survey."""
    survey_answers: Sequence[_models.SurveyAnswer] | None
    """The answers to the survey, one entry per person."""

    _READERS = {"start_time": "date-time", "survey_answers": ["SurveyAnswer"]}
