# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class TspAccount(_Record, init=False):
    id: int | None
    conference_code: str | None
    leader_pin: str | None
    tsp_bridge: str | None
    dial_in_numbers: Sequence[_models.DialInNumber] | None

    _READERS = {"dial_in_numbers": ["DialInNumber"]}
