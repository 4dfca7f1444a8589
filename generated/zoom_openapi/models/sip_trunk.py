# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class SipTrunk(_Record, init=False):
    id: str | None
    name: str | None
    sip_server_address: str | None
    dnis: str | None
    number_prefix: str | None
