# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class AccountLockedScheduleMeetingSettings(_Record, init=False):
    host_video: bool | None
    participant_video: bool | None
    audio_type: bool | None
    join_before_host: bool | None
    enforce_login: bool | None
    enforce_login_with_domains: bool | None
    enforce_login_domains: str | None
    not_store_meeting_topic: bool | None
    require_password_for_scheduling_new_meetings: bool | None
    require_password_for_instant_meetings: bool | None
    require_password_for_pmi_meetings: bool | None
    meeting_authentication: bool | None
    embed_password_in_join_link: bool | None
    personal_meeting: bool | None
