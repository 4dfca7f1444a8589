# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence

from ..runtime.records import Record as _Record


class TrackingField(_Record, init=False):
    id: str | None
    field: str | None
    required: bool | None
    visible: bool | None
    recommended_values: Sequence[str] | None
