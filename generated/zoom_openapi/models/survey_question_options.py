# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class SurveyQuestionOptions(_Record):
    option_id: str | None
    """UUID of the option."""
    option_value: str | None
    """What the option says."""
    option_label: str | None
    """Label that describes a score. Only rating scale questions have it."""
    option_order: int | str | None
    """Position of the option."""
