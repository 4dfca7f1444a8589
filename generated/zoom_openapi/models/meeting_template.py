# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class MeetingTemplate(_Record):
    id: str | None
    """The meeting template's ID."""
    name: str | None
    """Name of the meeting template."""
    settings: _models.MeetingTemplateSettings | None
    """Settings that the meeting template holds."""

    _READERS = {"settings": "MeetingTemplateSettings"}
