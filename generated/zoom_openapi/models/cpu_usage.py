# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class CpuUsage(_Record):
    system_max_cpu_usage: str | None
    """Highest share of the processor that the whole system used."""
    zoom_avg_cpu_usage: str | None
    """Average share of the processor that Zoom used."""
    zoom_max_cpu_usage: str | None
    """Highest share of the processor that Zoom used."""
    zoom_min_cpu_usage: str | None
    """Lowest share of the processor that Zoom used."""
