# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class PanelistList(_Record, init=False):
    total_records: int | None
    panelists: Sequence[_models.Panelist] | None

    _READERS = {"panelists": ["Panelist"]}
