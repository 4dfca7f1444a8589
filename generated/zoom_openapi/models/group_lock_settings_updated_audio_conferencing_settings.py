# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class GroupLockSettingsUpdatedAudioConferencingSettings(_Record):
    toll_free_and_fee_based_toll_call: bool | None
    """Whether this setting is locked: settings for dialing in on toll-free numbers and on toll
    numbers that cost a fee.
    """
    toll_call: bool | None
    """Whether this setting is locked: settings for dialing in on toll numbers."""
    call_me_and_invite_by_phone: bool | None
    """Whether this setting is locked: settings for having the meeting call participants, by Call Me
    or by inviting them by phone.
    """
    personal_audio_conference: bool | None
    """Whether this setting is locked: whether personal audio conferencing is on."""
    participant_phone_masking: bool | None
    """Whether this setting is locked: settings for masking phone numbers in the participant list."""
