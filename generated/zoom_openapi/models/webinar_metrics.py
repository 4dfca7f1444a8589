# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class WebinarMetrics(_Record, init=False):
    uuid: str | None
    id: int | None
    topic: str | None
    host: str | None
    email: str | None
    user_type: str | None
    start_time: datetime.datetime | None
    end_time: datetime.datetime | None
    duration: str | None
    participants: int | None
    has_pstn: bool | None
    has_voip: bool | None
    has_3rd_party_audio: bool | None
    has_video: bool | None
    has_screen_share: bool | None
    has_recording: bool | None
    has_sip: bool | None
    has_archiving: bool | None

    _READERS = {"start_time": "date-time", "end_time": "date-time"}
