# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence

from ..runtime.records import Record as _Record


class CountryOrRegionSettings(_Record, init=False):
    enable: bool | None
    method: str | None
    approved_list: Sequence[str] | None
    denied_list: Sequence[str] | None
