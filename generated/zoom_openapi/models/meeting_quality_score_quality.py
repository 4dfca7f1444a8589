# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class MeetingQualityScoreQuality(_Record):
    audio: _models.Audio | None
    """Quality of the audio."""
    screen_share: _models.Audio | None
    """Quality of screen sharing."""
    video: _models.Audio | None
    """How many video scores of each grade there were."""

    _READERS = {"audio": "Audio", "screen_share": "Audio", "video": "Audio"}
