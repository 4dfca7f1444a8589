# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class WebinarSimuliveDelayStart(_Record):
    enable: bool | None
    """Whether the setting is on."""
    time: int | None
    """Length of the delay, in the unit of `timeunit`: 1 to 60 seconds or 1 to 10 minutes."""
    timeunit: str | None
    """Unit of the delay in `time`.

    Known values: `second`, `minute`.
    """
