# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class ApplyLocalStorageToPersonalChannelSettings(_Record):
    enable: bool | None
    """Whether the setting is on."""
    retention_period: str | None
    """After what time the data is deleted: a number and `y` (years), `m` (months) or `d` (days)."""
