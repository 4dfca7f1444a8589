# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class InviteLink(_Record, init=False):
    name: str | None
    join_url: str | None
