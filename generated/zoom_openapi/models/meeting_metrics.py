# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class MeetingMetrics(_Record):
    host: str | None
    """Name under which the meeting's host appears."""
    audio_quality: str | None
    """Audio score of the whole meeting: `good` practically flawless, `fair` some noise or
    distortion but people can talk normally, `poor` and `bad` worse.

    Known values: `good`, `fair`, `poor`, `bad`.
    """
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
    """The meeting's ID."""
    participants: int | None
    """How many participants the meeting had."""
    screen_share_quality: str | None
    """Screen share score of the whole meeting: `good` practically flawless, `fair` rarely stuck or
    uneven in speed, `poor` and `bad` worse.

    Known values: `good`, `fair`, `poor`, `bad`.
    """
    session_key: str | None
    """Custom ID of the session in the Video SDK."""
    start_time: datetime.datetime | None
    """When the meeting starts or started."""
    topic: str | None
    """Topic of the meeting."""
    tracking_fields: Sequence[_models.MeetingMetricsTrackingField] | None
    """Tracking fields of the meeting or webinar, with their values."""
    user_type: str | None
    """Type of the host's license."""
    uuid: str | None
    """UUID of this instance of the meeting. Every instance has its own."""
    video_quality: str | None
    """Video score of the whole meeting: `good` practically flawless, `fair` rarely stuck or uneven
    in speed, `poor` mediocre without many problems, `bad` a very bad picture.

    Known values: `good`, `fair`, `poor`, `bad`.
    """
    has_poll: bool | None
    """Whether the meeting had a poll."""
    has_qa: bool | None
    """Whether the meeting had questions and answers (Q&A)."""
    has_survey: bool | None
    """Whether the meeting had a survey."""
    avg_jointime_cost: float | None
    """How long participants took to join the meeting, on average, in seconds."""
    in_room_participants: int | None
    """How many participants took part from a Zoom Room."""
    has_meeting_summary: bool | None
    """Whether the meeting used the summary feature."""

    _READERS = {
        "custom_keys": ["CustomKey"],
        "end_time": "date-time",
        "start_time": "date-time",
        "tracking_fields": ["MeetingMetricsTrackingField"],
    }
