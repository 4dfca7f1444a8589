# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class LiveStreaming(_Record, init=False):
    service: str | None
    custom_live_streaming_settings: _models.CustomLiveStreamingSettings | None
    date_time: datetime.datetime | None
    """When the message was sent."""

    _READERS = {
        "custom_live_streaming_settings": "CustomLiveStreamingSettings",
        "date_time": "date-time",
    }
