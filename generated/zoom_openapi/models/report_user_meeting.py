# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class ReportUserMeeting(_Record):
    custom_keys: Sequence[_models.CustomKey] | None
    """Custom keys and values attached to the meeting."""
    duration: int | None
    """Duration of the meeting."""
    end_time: datetime.datetime | None
    """When the meeting ended."""
    id: int | None
    """The meeting's ID."""
    participants_count: int | None
    """How many participants the meeting had."""
    session_key: str | None
    """Custom ID of the session in the Video SDK."""
    source: str | None
    """Where the meeting was created: the name of the OAuth app that did it, or `Zoom` for the web
    portal and JWT apps.
    """
    start_time: datetime.datetime | None
    """When the meeting started."""
    topic: str | None
    """Topic of the meeting."""
    total_minutes: int | None
    """Minutes that all participants spent in the meeting, added up."""
    type_: int | None
    """Kind of meeting or webinar. Meetings: `1` instant, `2` scheduled, `3` recurring at no fixed
    time, `4` with a Personal Meeting ID (PMI), `7` Personal Audio Conference (PAC), `8` recurring
    at fixed times. Webinars: `5` once, `6` recurring at no fixed time, `9` recurring at fixed
    times.

    Known values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`.
    """
    user_email: str | None
    """Email address of the user."""
    user_name: str | None
    """Display name of the user."""
    uuid: str | None
    """UUID of this instance of the meeting. Every instance has its own."""
    schedule_time: datetime.datetime | None
    """When the meeting was scheduled to take place."""
    join_waiting_room_time: datetime.datetime | None
    """When the attendee entered the waiting room."""
    join_time: datetime.datetime | None
    """When the participant joined the meeting."""
    leave_time: datetime.datetime | None
    """When the participant left the meeting."""
    host_organization: str | None
    """Name of the account of the organization that hosted."""
    host_name: str | None
    """Name of the host."""
    has_screen_share: bool | None
    """Whether this user shared a screen in the meeting."""
    has_recording: bool | None
    """Whether this user turned on recording in the meeting."""
    has_chat: bool | None
    """Whether the user used the chat in the meeting."""
    meeting_encryption_status: int | None
    """How the meeting was encrypted: `1` end to end, `2` enhanced encryption.

    Known values: `1`, `2`.
    """
    participants_count_my_account: int | None
    """How many participants of the meeting belong to the account."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {
        "custom_keys": ["CustomKey"],
        "end_time": "date-time",
        "start_time": "date-time",
        "schedule_time": "date-time",
        "join_waiting_room_time": "date-time",
        "join_time": "date-time",
        "leave_time": "date-time",
    }
