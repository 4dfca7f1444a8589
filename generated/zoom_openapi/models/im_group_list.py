# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class ImGroupList(_Record, init=False):
    page_count: int | None
    page_number: int | None
    page_size: int | None
    total_records: int | None
    groups: Sequence[_models.ImGroup] | None

    _READERS = {"groups": ["ImGroup"]}
