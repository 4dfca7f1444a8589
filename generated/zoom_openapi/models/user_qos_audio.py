# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class UserQosAudio(_Record):
    avg_loss: str | None
    """Average packet loss: share of packets that did not arrive, in percent."""
    bitrate: str | None
    """Transmission rate, in kilobits per second (kbps)."""
    jitter: str | None
    """How much the delay of received packets varied, in milliseconds."""
    latency: str | None
    """How long a packet took from one end to the other, in milliseconds."""
    max_loss: str | None
    """Highest packet loss: largest share of packets that did not arrive, in percent."""
