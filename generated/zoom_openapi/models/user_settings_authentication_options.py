# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class UserSettingsAuthenticationOptions(_Record):
    meeting_authentication: _models.MeetingAuthentication | None
    """Authentication settings for meetings."""
    recording_authentication: _models.RecordingAuthentication | None
    """Authentication settings for viewing recordings."""

    _READERS = {
        "meeting_authentication": "MeetingAuthentication",
        "recording_authentication": "RecordingAuthentication",
    }
