# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence

from ..runtime.records import Record as _Record


class WebinarLiveStreamingSettings(_Record):
    custom_service_instructions: str | None
    """Instructions for hosts on how to set up a livestream to a custom service."""
    enable: bool | None
    """Whether the setting is on."""
    live_streaming_reminder: bool | None
    """Whether users are invited to watch the livestream. Not for custom RTMP streams."""
    live_streaming_service: Sequence[str] | None
    """Services that webinars can be livestreamed to.

    Known values: `facebook`, `workplace_by_facebook`, `youtube`, `custom_live_streaming_service`.
    """
