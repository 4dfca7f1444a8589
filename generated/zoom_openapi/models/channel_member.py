# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class ChannelMember(_Record, init=False):
    id: str | None
    email: str | None
    first_name: str | None
    last_name: str | None
    name: str | None
    role: str | None
