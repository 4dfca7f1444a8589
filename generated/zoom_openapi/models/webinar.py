# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class Webinar(_Record):
    agenda: str | None
    """What the webinar is about, in more detail than its topic."""
    created_at: datetime.datetime | None
    """When the webinar was created."""
    duration: int | None
    """Duration of the webinar; or, by operation, how long the webinar is, in minutes."""
    host_id: str | None
    """User ID of the webinar's host."""
    id: int | None
    """The webinar's ID."""
    join_url: str | None
    """Link for joining the webinar."""
    start_time: datetime.datetime | None
    """When the webinar starts, in UTC; or, by operation, when the webinar starts or started."""
    timezone: str | None
    """Time zone to show `start_time` in; or, by operation, time zone of the webinar."""
    topic: str | None
    """Topic of the webinar."""
    type_: int | None
    """Kind of webinar: `5` once, `6` recurring at no fixed time, `9` recurring at fixed times.

    Known values: `2`, `3`, `8`, `5`, `6`, `9`.
    """
    uuid: str | None
    """UUID of this instance of the webinar. Every instance has its own."""
    is_simulive: bool | None
    """Whether the webinar is simulive, that is, plays a recorded file."""
    host_email: str | None
    """Email address of the webinar's host."""
    template_id: str | None
    """ID of the webinar template that the webinar was scheduled from."""
    registration_url: str | None
    """Address of the registration page. Only present if registration is enabled."""
    occurrences: Sequence[_models.Occurrence] | None
    """The single occurrences of a recurring meeting or webinar."""
    password: str | None
    """Passcode."""
    encrypted_passcode: str | None
    """Encrypted passcode for endpoints of third parties (H.323/SIP)."""
    h323_passcode: str | None
    """Passcode for H.323/SIP room systems."""
    recurrence: _models.MeetingRecurrence | None
    """How the webinar recurs. Only for a recurring webinar with fixed time (type `9`)."""
    settings: _models.WebinarSettings | None
    """Settings of the webinar."""
    start_url: str | None
    """Address at which the host or an alternative host starts the webinar. It is for the host alone
    and expires.
    """
    tracking_fields: Sequence[_models.MeetingTrackingField] | None
    """Tracking fields of the meeting or webinar, with their values."""
    record_file_id: str | None
    """ID of the recorded file that a simulive webinar plays."""
    transition_to_live: bool | None
    """Whether a simulive webinar turns live. The host has to be present then."""
    simulive_delay_start: _models.WebinarSimuliveDelayStart | None
    """Delay before a simulive webinar starts to play."""
    creation_source: str | None
    """Where the meeting or webinar was created: in the web portal (`web_portal`), through the API
    (`open_api`), or elsewhere (`other`).

    Known values: `other`, `open_api`, `web_portal`.
    """

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {
        "created_at": "date-time",
        "start_time": "date-time",
        "occurrences": ["Occurrence"],
        "recurrence": "MeetingRecurrence",
        "settings": "WebinarSettings",
        "tracking_fields": ["MeetingTrackingField"],
        "simulive_delay_start": "WebinarSimuliveDelayStart",
    }
