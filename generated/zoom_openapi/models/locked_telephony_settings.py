# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class LockedTelephonySettings(_Record, init=False):
    third_party_audio: bool | None
    telephony_regions: bool | None
