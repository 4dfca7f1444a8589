# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class WebinarMetrics(_Record):
    host: str | None
    """Name under which the webinar's host appears."""
    custom_keys: Sequence[_models.CustomKey] | None
    """Custom keys and values attached to the webinar."""
    dept: str | None
    """Department of the host."""
    duration: str | None
    """Length of the webinar as `hh:mm:ss`, shortened to `mm:ss` below one hour."""
    email: str | None
    """Email address of the person who hosts the webinar."""
    end_time: datetime.datetime | None
    """When the webinar ended."""
    has_3rd_party_audio: bool | None
    """Whether third-party audio was used in the webinar; or, by operation, whether third-party
    audio (TSP) was used in the webinar.
    """
    has_archiving: bool | None
    """Whether the webinar used archiving."""
    has_pstn: bool | None
    """Whether someone used an ordinary phone line (PSTN) in the webinar."""
    has_recording: bool | None
    """Whether the webinar was recorded."""
    has_screen_share: bool | None
    """Whether a screen was shared in the webinar."""
    has_sip: bool | None
    """Whether SIP was used in the webinar."""
    has_video: bool | None
    """Whether video was on in the webinar."""
    has_voip: bool | None
    """Whether computer audio (VoIP) was used in the webinar."""
    has_manual_captions: bool | None
    """Whether manual captions were turned on in the webinar."""
    has_automated_captions: bool | None
    """Whether automated captions were turned on in the webinar."""
    id: int | None
    """The webinar's ID."""
    participants: int | None
    """How many participants the webinar had."""
    start_time: datetime.datetime | None
    """When the webinar starts or started; or, by operation, when the webinar started."""
    topic: str | None
    """Topic of the webinar."""
    user_type: str | None
    """Type of the host's license."""
    uuid: str | None
    """UUID of this instance of the webinar."""
    audio_quality: str | None
    """Audio score of the whole webinar: `good` practically flawless, `fair` some noise or
    distortion but people can talk normally, `poor` and `bad` worse.

    Known values: `good`, `fair`, `poor`, `bad`.
    """
    video_quality: str | None
    """Video score of the whole webinar: `good` practically flawless, `fair` rarely stuck or uneven
    in speed, `poor` mediocre without many problems, `bad` a very bad picture.

    Known values: `good`, `fair`, `poor`, `bad`.
    """
    screen_share_quality: str | None
    """Screen share score of the whole webinar: `good` practically flawless, `fair` rarely stuck or
    uneven in speed, `poor` and `bad` worse.

    Known values: `good`, `fair`, `poor`, `bad`.
    """
    has_poll: bool | None
    """Whether the webinar had a poll."""
    has_survey: bool | None
    """Whether the webinar had a survey."""

    _READERS = {"custom_keys": ["CustomKey"], "end_time": "date-time", "start_time": "date-time"}
