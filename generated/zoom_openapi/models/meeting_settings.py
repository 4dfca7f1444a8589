# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import literals as _literals
    from .. import models as _models


class MeetingSettings(_Record, init=False):
    alternative_hosts: str | None
    approval_type: Literal[0, 1, 2] | None
    """How registrants are approved, `0` at once, `1` by hand, `2` no registration."""
    audio: _literals.AudioOption | None
    """How participants can be heard."""
    auto_recording: _literals.AutoRecording | None
    """Whether it is recorded from its start, and where."""
    close_registration: bool | None
    cn_meeting: bool | None
    enforce_login: bool | None
    enforce_login_domains: str | None
    global_dial_in_countries: Sequence[str] | None
    global_dial_in_numbers: Sequence[_models.GlobalDialInNumber] | None
    host_video: bool | None
    in_meeting: bool | None
    join_before_host: bool | None
    mute_upon_entry: bool | None
    participant_video: bool | None
    registrants_confirmation_email: bool | None
    use_pmi: bool | None
    waiting_room: bool | None
    watermark: bool | None
    registrants_email_notification: bool | None
    jbh_time: int | None
    registration_type: Literal[1, 2, 3] | None
    """What a registration covers in a series, `1` every occurrence, `2` each occurrence apart, `3`
    chosen occurrences.
    """
    contact_name: str | None
    contact_email: str | None
    meeting_authentication: bool | None
    authentication_option: str | None
    authentication_domains: str | None
    authentication_name: str | None
    show_share_button: bool | None
    allow_multiple_devices: bool | None
    encryption_type: str | None
    approved_or_denied_countries_or_regions: _models.CountryOrRegionSettings | None
    authentication_exception: Sequence[_models.AuthenticationException] | None
    breakout_room: _models.BreakoutRoomSettings | None
    language_interpretation: _models.LanguageInterpretationSettings | None
    custom_keys: Sequence[_models.CustomKey] | None
    alternative_hosts_email_notification: bool | None
    additional_data_center_regions: Sequence[str] | None

    _READERS = {
        "global_dial_in_numbers": ["GlobalDialInNumber"],
        "approved_or_denied_countries_or_regions": "CountryOrRegionSettings",
        "authentication_exception": ["AuthenticationException"],
        "breakout_room": "BreakoutRoomSettings",
        "language_interpretation": "LanguageInterpretationSettings",
        "custom_keys": ["CustomKey"],
    }
