# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class SignInActivity(_Record, init=False):
    email: str | None
    time: datetime.datetime | None
    type_: str | None
    ip_address: str | None
    client_type: str | None
    version: str | None

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"time": "date-time"}
