# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class AccountOtherOptions(_Record, init=False):
    allow_auto_active_users: bool | None
    blur_snapshot: bool | None
    display_meetings_scheduled_for_others: bool | None
    use_cdn: str | None
    allow_users_contact_support_via_chat: bool | None
    meeting_qos_and_mos: int | None
    show_one_user_meeting_on_dashboard: bool | None
    allow_users_enter_and_share_pronouns: bool | None
