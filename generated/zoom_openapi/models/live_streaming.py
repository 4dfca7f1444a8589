# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class LiveStreaming(_Record):
    service: str | None
    """Service that the meeting is streamed on.

    Known values: `Facebook`, `Workplace_by_Facebook`, `YouTube`, `Twitch`,
    `Custom_Live_Streaming_Service`.
    """
    custom_live_streaming_settings: _models.CustomLiveStreamingSettings | None
    """Where a custom livestream goes."""
    date_time: datetime.datetime | None
    """When the livestream started."""

    _READERS = {
        "custom_live_streaming_settings": "CustomLiveStreamingSettings",
        "date_time": "date-time",
    }
