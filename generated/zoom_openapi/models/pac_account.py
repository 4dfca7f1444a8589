# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class PacAccount(_Record, init=False):
    dedicated_dial_in_number: Sequence[_models.PacAccountDialInNumber] | None
    global_dial_in_numbers: Sequence[_models.PacAccountDialInNumber] | None
    conference_id: str | None
    participant_password: str | None
    listen_only_password: str | None

    _READERS = {
        "dedicated_dial_in_number": ["PacAccountDialInNumber"],
        "global_dial_in_numbers": ["PacAccountDialInNumber"],
    }
