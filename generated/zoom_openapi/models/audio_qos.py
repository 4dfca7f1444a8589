# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class AudioQos(_Record, init=False):
    bitrate: str | None
    latency: str | None
    jitter: str | None
    avg_loss: str | None
    max_loss: str | None
