# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class ArchiveSettings(_Record, init=False):
    enable: bool | None
    type_: int | None
    settings: _models.ArchiveFileSettings | None

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"settings": "ArchiveFileSettings"}
