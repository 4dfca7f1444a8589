# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class Recording(_Record, init=False):
    uuid: str | None
    id: int | None
    account_id: str | None
    host_id: str | None
    topic: str | None
    type_: int | None
    start_time: datetime.datetime | None
    timezone: str | None
    host_email: str | None
    duration: int | None
    total_size: int | None
    recording_count: int | None
    share_url: str | None
    recording_files: Sequence[_models.RecordingFile] | None
    download_access_token: str | None
    password: str | None
    participant_audio_files: Sequence[_models.ParticipantAudioFile] | None

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {
        "start_time": "date-time",
        "recording_files": ["RecordingFile"],
        "participant_audio_files": ["ParticipantAudioFile"],
    }
