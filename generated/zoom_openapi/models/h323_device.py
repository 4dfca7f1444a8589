# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class H323Device(_Record, init=False):
    id: str | None
    encryption: str | None
    """Known values: `auto`, `yes`, `no`."""
    ip: str | None
    name: str | None
    """Name of the H.323 or SIP device."""
    protocol: str | None
    """Known values: `H.323`, `SIP`."""
