# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class GroupLockedScheduleMeetingSettings(_Record, init=False):
    host_video: bool | None
    participant_video: bool | None
    audio_type: bool | None
    join_before_host: bool | None
    force_pmi_jbh_password: bool | None
    require_password_for_scheduling_new_meetings: bool | None
    require_password_for_instant_meetings: bool | None
    require_password_for_pmi_meetings: bool | None
    pstn_password_protected: bool | None
    mute_upon_entry: bool | None
    upcoming_meeting_reminder: bool | None
    meeting_authentication: bool | None
    embed_password_in_join_link: bool | None
    personal_meeting: bool | None
