# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class VideoQos(_Record, init=False):
    bitrate: str | None
    latency: str | None
    jitter: str | None
    avg_loss: str | None
    max_loss: str | None
    resolution: str | None
    frame_rate: str | None
