# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class WorkspacePreCheckInQuestionnaireResponseCreatedEventObject(_Record):
    start_time: datetime.datetime | None
    """When the reservation starts."""
    event_id: str | None
    """ID of the event that the questionnaire belongs to."""
    user_name: str | None
    """Name of the user."""
    desk_id: str | None
    """ID of the desk."""
    workspace_name: str | None
    """Name of the workspace."""
    location_id: str | None
    """ID of the location."""
    questionnaire_response: (
        Sequence[_models.WorkspacePreCheckInQuestionnaireResponseCreatedQuestionnaire] | None
    )
    """The questionnaires that were filled in."""

    _READERS = {
        "start_time": "date-time",
        "questionnaire_response": ["WorkspacePreCheckInQuestionnaireResponseCreatedQuestionnaire"],
    }
