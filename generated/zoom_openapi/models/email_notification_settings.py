# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class EmailNotificationSettings(_Record, init=False):
    cloud_recording_available_reminder: bool | None
    jbh_reminder: bool | None
    cancel_meeting_reminder: bool | None
    low_host_count_reminder: bool | None
    alternative_host_reminder: bool | None
    schedule_for_reminder: bool | None
