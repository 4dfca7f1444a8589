# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class GroupTelephonySettings(_Record, init=False):
    third_party_audio: bool | None
    audio_conference_info: str | None
