# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class AudioConferencingSettings(_Record):
    toll_free_and_fee_based_toll_call: _models.TollFreeAndFeeBasedTollCallSettings | None
    """Settings for dialing in on toll-free numbers and on toll numbers that cost a fee."""
    toll_call: _models.TollCallSettings | None
    """Settings for dialing in on toll numbers."""
    call_me_and_invite_by_phone: _models.CallMeAndInviteByPhoneSettings | None
    """Settings for having the meeting call participants, by Call Me or by inviting them by phone."""
    personal_audio_conference: bool | None
    """Whether personal audio conferencing is on."""
    participant_phone_masking: _models.ParticipantPhoneMaskingSettings | None
    """Settings for masking phone numbers in the participant list."""
    global_dial_in_countries: _models.GlobalDialInCountrySettings | None
    """Settings for the countries whose dial-in numbers are shown."""

    _READERS = {
        "toll_free_and_fee_based_toll_call": "TollFreeAndFeeBasedTollCallSettings",
        "toll_call": "TollCallSettings",
        "call_me_and_invite_by_phone": "CallMeAndInviteByPhoneSettings",
        "participant_phone_masking": "ParticipantPhoneMaskingSettings",
        "global_dial_in_countries": "GlobalDialInCountrySettings",
    }
