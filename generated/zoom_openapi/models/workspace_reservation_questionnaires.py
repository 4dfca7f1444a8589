# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class WorkspaceReservationQuestionnaires(_Record):
    reservation_id: str | None
    """ID of the reservation."""
    user_display_name: str | None
    """Display name of the user."""
    workspace_id: str | None
    """ID of the workspace."""
    workspace_name: str | None
    """Name of the workspace."""
    fill_time: datetime.datetime | None
    """When the questionnaire was filled in."""
    questionnaire_response: Sequence[_models.QuestionnaireResponse] | None
    """The questionnaires that were filled in."""

    _READERS = {"fill_time": "date-time", "questionnaire_response": ["QuestionnaireResponse"]}
