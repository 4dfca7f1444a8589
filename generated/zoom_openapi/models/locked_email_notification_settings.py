# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class LockedEmailNotificationSettings(_Record):
    alternative_host_reminder: bool | None
    """Whether this setting is locked: whether an alternative host gets an email on being set or
    removed.
    """
    cancel_meeting_reminder: bool | None
    """Whether host and participants get an email when a meeting is cancelled."""
    cloud_recording_available_reminder: bool | None
    """Whether this setting is locked: whether the host gets an email when a cloud recording is
    ready.
    """
    jbh_reminder: bool | None
    """Whether this setting is locked: whether the host gets an email when participants join the
    meeting before the host.
    """
    schedule_for_reminder: bool | None
    """Whether this setting is locked: whether the host gets an email when someone schedules, moves
    or cancels a meeting for the host.
    """
