# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class InternalNumberList(_Record, init=False):
    page_size: int | None
    total_records: int | None
    next_page_token: str | None
    internal_numbers: Sequence[_models.InternalNumber] | None

    _READERS = {"internal_numbers": ["InternalNumber"]}
