# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class TelephonySettings(_Record, init=False):
    third_party_audio: bool | None
    audio_conference_info: str | None
    telephony_regions: _models.TelephonyRegionSettings | None
    show_international_numbers_link: bool | None

    _READERS = {"telephony_regions": "TelephonyRegionSettings"}
