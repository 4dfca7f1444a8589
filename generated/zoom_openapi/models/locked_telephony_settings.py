# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class LockedTelephonySettings(_Record):
    telephony_regions: bool | None
    """Whether the choice of telephony regions is locked."""
    third_party_audio: bool | None
    """Whether this setting is locked: whether users can join by the third-party audio conference
    that is set up.
    """
