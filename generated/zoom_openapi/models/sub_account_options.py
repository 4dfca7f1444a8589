# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class SubAccountOptions(_Record, init=False):
    share_rc: bool | None
    room_connectors: str | None
    share_mc: bool | None
    meeting_connectors: str | None
    pay_mode: str | None
