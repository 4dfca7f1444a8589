# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class RoomLocationProfile(_Record, init=False):
    basic: _models.RoomLocationBasic | None

    _READERS = {"basic": "RoomLocationBasic"}
