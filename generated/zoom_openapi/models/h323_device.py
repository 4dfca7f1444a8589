# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class H323Device(_Record):
    id: str | None
    """ID of the H.323 or SIP device; or, by operation, ID of the new H.323 or SIP device."""
    encryption: str | None
    """Whether calls with the device are encrypted: always (`yes`), never (`no`) or automatically
    (`auto`).

    Known values: `auto`, `yes`, `no`.
    """
    ip: str | None
    """IP address of the device."""
    name: str | None
    """Name of the H.323 or SIP device."""
    protocol: str | None
    """Protocol that the device speaks.

    Known values: `H.323`, `SIP`.
    """
