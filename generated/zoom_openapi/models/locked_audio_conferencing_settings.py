# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class LockedAudioConferencingSettings(_Record):
    toll_free_and_fee_based_toll_call: bool | None
    """Whether the settings for dialing in on toll-free numbers and on toll numbers that cost a fee
    are locked.
    """
    toll_call: bool | None
    """Whether the settings for dialing in on toll numbers are locked."""
    call_me_and_invite_by_phone: bool | None
    """Whether the settings for Call Me and inviting by phone are locked."""
    personal_audio_conference: bool | None
    """Whether this setting is locked: whether personal audio conferencing is on."""
    participant_phone_masking: bool | None
    """Whether the settings for masking phone numbers in the participant list are locked."""
