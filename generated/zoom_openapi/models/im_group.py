# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class ImGroup(_Record, init=False):
    id: str | None
    name: str | None
    total_members: int | None
    type_: str | None
    search_by_domain: bool | None
    search_by_account: bool | None
    search_by_ma_account: bool | None

    _WIRE_NAMES = {"type_": "type"}
