# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class LockedIpAddressAccessControlSettings(_Record, init=False):
    enable: bool | None
    ip_addresses_or_ranges: str | None
