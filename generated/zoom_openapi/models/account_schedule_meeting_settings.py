# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class AccountScheduleMeetingSettings(_Record, init=False):
    host_video: bool | None
    participant_video: bool | None
    audio_type: str | None
    join_before_host: bool | None
    use_pmi_for_scheduled_meetings: bool | None
    use_pmi_for_instant_meetings: bool | None
    enforce_login: bool | None
    enforce_login_with_domains: bool | None
    enforce_login_domains: str | None
    not_store_meeting_topic: bool | None
    force_pmi_jbh_password: bool | None
    require_password_for_scheduling_new_meetings: bool | None
    require_password_for_scheduled_meetings: bool | None
    require_password_for_instant_meetings: bool | None
    require_password_for_pmi_meetings: str | None
    jbh_time: int | None
    meeting_password_requirement: _models.PasswordRequirementSettings | None
    personal_meeting: bool | None

    _READERS = {"meeting_password_requirement": "PasswordRequirementSettings"}
