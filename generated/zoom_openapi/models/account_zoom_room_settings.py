# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class AccountZoomRoomSettings(_Record, init=False):
    upcoming_meeting_alert: bool | None
    start_airplay_manually: bool | None
    weekly_system_restart: bool | None
    list_meetings_with_calendar: bool | None
    zr_post_meeting_feedback: bool | None
    ultrasonic: bool | None
    force_private_meeting: bool | None
    hide_host_information: bool | None
    cmr_for_instant_meeting: bool | None
    auto_start_stop_scheduled_meetings: bool | None
