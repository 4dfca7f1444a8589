# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class RoomMetricsMeeting(_Record):
    host: str | None
    """Name under which the meeting's host appears."""
    custom_keys: Sequence[_models.CustomKey] | None
    """Custom keys and values attached to the meeting."""
    dept: str | None
    """Department of the host."""
    duration: str | None
    """Length of the meeting."""
    email: str | None
    """Email address of the host."""
    end_time: datetime.datetime | None
    """When the meeting ended."""
    has_3rd_party_audio: bool | None
    """Whether third-party audio was used in the meeting."""
    has_archiving: bool | None
    """Whether the meeting used archiving."""
    has_pstn: bool | None
    """Whether someone used an ordinary phone line (PSTN) in the meeting."""
    has_recording: bool | None
    """Whether the meeting was recorded."""
    has_screen_share: bool | None
    """Whether a screen was shared in the meeting."""
    has_sip: bool | None
    """Whether someone joined the meeting by SIP."""
    has_video: bool | None
    """Whether video was on in the meeting."""
    has_voip: bool | None
    """Whether computer audio (VoIP) was used in the meeting."""
    has_manual_captions: bool | None
    """Whether manual captions were turned on in the meeting."""
    has_automated_captions: bool | None
    """Whether automated captions were turned on in the meeting."""
    id: int | None
    """ID of the meeting that is running in the room; or, by operation, the meeting's ID."""
    in_room_participants: int | None
    """How many participants took part from a Zoom Room."""
    participants: int | None
    """How many participants the meeting had."""
    start_time: datetime.datetime | None
    """When the meeting started."""
    topic: str | None
    """Topic of the meeting."""
    user_type: str | None
    """Type of the host's license."""
    uuid: str | None
    """UUID of this instance of the meeting. Every instance has its own."""

    _READERS = {"custom_keys": ["CustomKey"], "end_time": "date-time", "start_time": "date-time"}
