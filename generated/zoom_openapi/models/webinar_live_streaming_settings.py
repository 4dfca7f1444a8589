# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence

from ..runtime.records import Record as _Record


class WebinarLiveStreamingSettings(_Record, init=False):
    enable: bool | None
    live_streaming_service: Sequence[str] | None
    custom_service_instructions: str | None
    live_streaming_reminder: bool | None
