# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class PhoneNumber(_Record, init=False):
    country: str | None
    code: str | None
    number: str | None
    verified: bool | None
    label: str | None
