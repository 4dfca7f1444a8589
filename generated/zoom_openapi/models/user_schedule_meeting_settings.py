# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class UserScheduleMeetingSettings(_Record, init=False):
    audio_type: str | None
    embed_password_in_join_link: bool | None
    force_pmi_jbh_password: bool | None
    host_video: bool | None
    join_before_host: bool | None
    meeting_password_requirement: _models.PasswordRequirementSettings | None
    not_store_meeting_topic: bool | None
    participants_video: bool | None
    pmi_password: str | None
    pstn_password_protected: bool | None
    require_password_for_pmi_meetings: str | None
    require_password_for_scheduling_new_meetings: bool | None
    use_pmi_for_instant_meetings: bool | None
    use_pmi_for_scheduled_meetings: bool | None
    require_password_for_scheduled_meetings: bool | None
    default_password_for_scheduled_meetings: str | None
    require_password_for_instant_meetings: bool | None
    personal_meeting: bool | None

    _READERS = {"meeting_password_requirement": "PasswordRequirementSettings"}
