# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class RoomLocationBasic(_Record, init=False):
    name: str | None
    description: str | None
    timezone: str | None
    support_email: str | None
    support_phone: str | None
    room_passcode: str | None
    required_code_to_ext: bool | None
    address: str | None
