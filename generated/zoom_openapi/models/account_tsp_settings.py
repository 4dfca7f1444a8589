# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence

from ..runtime.records import Record as _Record


class AccountTspSettings(_Record, init=False):
    call_out: bool | None
    call_out_countries: Sequence[str] | None
    show_international_numbers_link: bool | None
    display_toll_free_numbers: bool | None
