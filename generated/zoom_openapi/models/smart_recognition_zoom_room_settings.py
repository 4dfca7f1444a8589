# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class SmartRecognitionZoomRoomSettings(_Record):
    video_name_tags: _models.NameTagSettings | None
    """Name tags that Zoom Rooms assign by video."""
    voice_name_tags: _models.NameTagSettings | None
    """Name tags that Zoom Rooms assign by voice."""

    _READERS = {"video_name_tags": "NameTagSettings", "voice_name_tags": "NameTagSettings"}
