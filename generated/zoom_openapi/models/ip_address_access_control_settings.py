# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class IpAddressAccessControlSettings(_Record):
    enable: bool | None
    """Whether the setting is on."""
    ip_addresses_or_ranges: str | None
    """IP addresses that may open cloud recordings, comma-separated: single addresses, networks such
    as `192.0.2.0/25`, or ranges such as `192.0.2.10 - 192.0.2.20`.
    """
