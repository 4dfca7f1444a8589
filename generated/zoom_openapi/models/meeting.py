# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class Meeting(_Record):
    assistant_id: str | None
    """ID of the user who scheduled the meeting on the host's behalf."""
    host_email: str | None
    """Email address of the meeting's host."""
    host_id: str | None
    """User ID of the meeting's host."""
    id: int | None
    """The meeting's ID."""
    uuid: str | None
    """UUID of the current instance of the meeting. When it ends, the next instance gets a new one;
    those of past instances are listed with the past meeting instances.
    """
    registration_url: str | None
    """Address of the registration page. Only present if registration is enabled."""
    agenda: str | None
    """What the meeting is about, in more detail than its topic."""
    created_at: datetime.datetime | None
    """When the meeting was created."""
    duration: int | None
    """How long the meeting is, in minutes."""
    encrypted_password: str | None
    """Encrypted passcode for third-party endpoints (H.323 and SIP)."""
    pstn_password: str | None
    """Passcode for joining the meeting by phone (PSTN)."""
    h323_password: str | None
    """Passcode for H.323 and SIP room systems."""
    join_url: str | None
    """Link for joining the meeting."""
    chat_join_url: str | None
    """Link for joining the chat of the meeting."""
    occurrences: Sequence[_models.Occurrence] | None
    """The single occurrences of a recurring meeting or webinar."""
    password: str | None
    """Passcode."""
    pmi: str | None
    """Personal meeting ID, if the meeting uses it. Only for scheduled meetings and recurring ones
    without fixed time.
    """
    pre_schedule: bool | None
    """Whether the meeting was prescheduled through the GSuite app. Only for types `2` (scheduled)
    and `3` (recurring without fixed time).
    """
    recurrence: _models.MeetingRecurrence | None
    """How the meeting recurs. Only for a recurring meeting with fixed time (type `8`)."""
    settings: _models.MeetingSettings | None
    """Settings of the meeting."""
    start_time: datetime.datetime | None
    """When the meeting starts."""
    start_url: str | None
    """Address at which the host or an alternative host starts the meeting. For regular users it
    expires two hours after creation.
    """
    status: str | None
    """State of the meeting: `waiting` not started yet, `started` running.

    Known values: `waiting`, `started`.
    """
    template_id: str | None
    """ID of the admin's meeting template that the meeting was scheduled from."""
    timezone: str | None
    """Time zone to show the start of the meeting in; or, by operation, time zone to show
    `start_time` in.
    """
    topic: str | None
    """Topic of the meeting."""
    tracking_fields: Sequence[_models.MeetingTrackingField] | None
    """Tracking fields of the meeting or webinar, with their values."""
    type_: int | None
    """Kind of meeting: `1` instant, `2` scheduled, `3` recurring at no fixed time, `4` with a
    Personal Meeting ID (PMI), `8` recurring at fixed times, `10` for sharing a screen only.

    Known values: `0`, `1`, `2`, `3`, `4`, `7`, `8`, `10`.
    """
    dynamic_host_key: str | None
    """Dynamic host key of the meeting."""
    creation_source: str | None
    """Where the meeting or webinar was created: in the web portal (`web_portal`), through the API
    (`open_api`), or elsewhere (`other`).

    Known values: `other`, `open_api`, `web_portal`.
    """

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {
        "created_at": "date-time",
        "occurrences": ["Occurrence"],
        "recurrence": "MeetingRecurrence",
        "settings": "MeetingSettings",
        "start_time": "date-time",
        "tracking_fields": ["MeetingTrackingField"],
    }
