# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class MeetingSurvey(_Record):
    custom_survey: _models.CustomSurvey | None
    """The customized survey, with its questions."""
    show_in_the_browser: bool | None
    """Whether the survey opens in the browser at the end of the meeting or webinar."""
    third_party_survey: str | None
    """Address of a survey held by a third party."""
    show_in_the_follow_up_email: bool | None
    """Whether the follow-up email links to the survey."""

    _READERS = {"custom_survey": "CustomSurvey"}
