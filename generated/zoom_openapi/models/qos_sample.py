# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class QosSample(_Record, init=False):
    date_time: datetime.datetime | None
    audio_input: _models.AudioQos | None
    audio_output: _models.AudioQos | None
    video_input: _models.VideoQos | None
    video_output: _models.VideoQos | None
    as_input: _models.VideoQos | None
    as_output: _models.VideoQos | None
    cpu_usage: _models.CpuUsage | None

    _READERS = {
        "date_time": "date-time",
        "audio_input": "AudioQos",
        "audio_output": "AudioQos",
        "video_input": "VideoQos",
        "video_output": "VideoQos",
        "as_input": "VideoQos",
        "as_output": "VideoQos",
        "cpu_usage": "CpuUsage",
    }
