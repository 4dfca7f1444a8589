# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class CloudRetention(_Record):
    enable_custom_retention: bool | None
    """Whether the channel has a retention period of its own. When it is set to true,
    `retention_period` is needed.
    """
    retention_period: str | None
    """How long the channel's content is kept: a number and `y` (years), `m` (months) or `d` (days)."""
