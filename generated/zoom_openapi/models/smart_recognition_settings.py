# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class SmartRecognitionSettings(_Record):
    personalized_audio_isolation: bool | None
    """Whether users of the Zoom Workplace app can turn on personalized audio isolation, which tells
    their voice apart and dampens background noise.
    """
    zoom_rooms: _models.SmartRecognitionZoomRoomSettings | None
    """Automatic smart name tags in Zoom Rooms."""
    workplace_app: _models.WorkplaceAppSettings | None
    """Smart name tags in the Zoom Workplace app."""

    _READERS = {
        "zoom_rooms": "SmartRecognitionZoomRoomSettings",
        "workplace_app": "WorkplaceAppSettings",
    }
