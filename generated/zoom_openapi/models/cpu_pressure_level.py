# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class CpuPressureLevel(_Record):
    system_min_cpu_pressure_level: str | None
    """Lowest load level of the processor in the participant's system.

    Known values: `normal`, `fair`, `serious`, `critical`.
    """
    system_avg_cpu_pressure_level: str | None
    """Average load level of the processor in the participant's system.

    Known values: `normal`, `fair`, `serious`, `critical`.
    """
    system_max_cpu_pressure_level: str | None
    """Highest load level of the processor in the participant's system.

    Known values: `critical`, `serious`, `fair`, `normal`.
    """
