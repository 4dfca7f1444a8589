# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ..runtime.records import Record

if TYPE_CHECKING:
    from .. import models as _models


class UserQos(Record):
    date_time: datetime.datetime | None
    audio_input: _models.UserQosAudio | None
    audio_output: _models.UserQosAudio | None
    video_input: _models.VideoInput | None
    video_output: _models.VideoInput | None
    as_input: _models.VideoInput | None
    as_output: _models.VideoInput | None
    cpu_usage: _models.CpuUsage | None

    _READERS = {
        "date_time": "date-time",
        "audio_input": "UserQosAudio",
        "audio_output": "UserQosAudio",
        "video_input": "VideoInput",
        "video_output": "VideoInput",
        "as_input": "VideoInput",
        "as_output": "VideoInput",
        "cpu_usage": "CpuUsage",
    }
