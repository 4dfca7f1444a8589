# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class TelephonySettings(_Record):
    audio_conference_info: str | None
    """Details of the third-party audio conference, as text for the participants."""
    telephony_regions: _models.TelephonyRegionSettings | None
    """Regions from which most participants call in or are called."""
    third_party_audio: bool | None
    """Whether users can join by the third-party audio conference that is set up."""
    show_international_numbers_link: bool | None
    """Whether the invitation email links to the list of international numbers."""

    _READERS = {"telephony_regions": "TelephonyRegionSettings"}
