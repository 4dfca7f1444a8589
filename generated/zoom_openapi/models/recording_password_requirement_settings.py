# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class RecordingPasswordRequirementSettings(_Record, init=False):
    length: int | None
    have_letter: bool | None
    have_number: bool | None
    have_special_character: bool | None
    only_allow_numeric: bool | None
