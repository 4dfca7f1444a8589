# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record

if TYPE_CHECKING:
    from .. import models as _models


class AccountLockedSettings(Record):
    schedule_meeting: _models.AccountLockedScheduleMeetingSettings | None
    """Locks on the settings for scheduling; `true` locks a setting."""
    in_meeting: _models.InMeetingSettings | None
    """Locks on the settings that apply during a meeting; `true` locks a setting."""
    email_notification: _models.EmailNotificationSettings | None
    """Locks on the settings for emails; `true` locks a setting."""
    recording: _models.AccountLockedRecordingSettings | None
    """Locks on the settings for recordings. `ip_address_access_control` limits access to shared
    cloud
    recordings by IP address.
    """
    telephony: _models.AccountLockedTelephonySettings | None
    """Locks on third-party audio and on the regions for telephony."""
    tsp: _models.AccountLockedTspSettings | None
    """Locks on calling out and on the link to international numbers."""
    other_options: _models.OtherOptions | None
    """Lock on `blur_snapshot`."""

    _READERS = {
        "schedule_meeting": "AccountLockedScheduleMeetingSettings",
        "in_meeting": "InMeetingSettings",
        "email_notification": "EmailNotificationSettings",
        "recording": "AccountLockedRecordingSettings",
        "telephony": "AccountLockedTelephonySettings",
        "tsp": "AccountLockedTspSettings",
        "other_options": "OtherOptions",
    }
