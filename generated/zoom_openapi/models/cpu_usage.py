# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class CpuUsage(_Record, init=False):
    zoom_min_cpu_usage: str | None
    zoom_avg_cpu_usage: str | None
    zoom_max_cpu_usage: str | None
    system_max_cpu_usage: str | None
