# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class WebinarRegistrationSettings(_Record):
    options: _models.WebinarRegistrationSettingsOptions | None
    """What happens when participants submit their registration."""
    questions: Sequence[_models.WebinarRegistrationSettingsQuestion] | None
    """Standard fields in the group's or account's registration settings."""
    approve_type: int | None
    """How registrations are approved: `0` or `1`; their meaning is not documented here.

    Known values: `0`, `1`.
    """
    custom_questions: Sequence[_models.CustomQuestion] | None
    """Custom questions in the group's or account's registration settings."""

    _READERS = {
        "options": "WebinarRegistrationSettingsOptions",
        "questions": ["WebinarRegistrationSettingsQuestion"],
        "custom_questions": ["CustomQuestion"],
    }
