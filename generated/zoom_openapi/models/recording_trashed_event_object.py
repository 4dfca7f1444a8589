# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class RecordingTrashedEventObject(_Record):
    id: int | None
    """ID of the recorded meeting or webinar."""
    uuid: str | None
    """UUID of the recorded instance of the meeting or webinar."""
    host_id: str | None
    """User ID of the meeting's or webinar's host."""
    topic: str | None
    """Topic of the meeting or webinar."""
    type_: int | None
    """Type of the recorded meeting or webinar. For a meeting: `1` instant, `2` scheduled, `3`
    recurring without fixed time, `4` with the personal meeting ID, `7` personal audio conference,
    `8` recurring with fixed time. For a webinar: `5` webinar, `6` recurring without fixed time, `9`
    recurring with fixed time. Also possible: `99`.

    Known values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `99`.
    """
    start_time: datetime.datetime | None
    """When the meeting or webinar started."""
    timezone: str | None
    """Time zone of the meeting or webinar."""
    duration: int | None
    """How long the meeting or webinar was planned to last, in minutes."""
    share_url: str | None
    """Link under which those approved can view the recording."""
    total_size: int | None
    """Size of all recording files together, in bytes."""
    recording_count: int | None
    """Number of recording files that went to the trash."""
    account_id: str | None
    """ID of the account of whoever recorded the meeting or webinar."""
    recording_files: Sequence[_models.RecordingTrashedRecordingFile] | None
    """The trashed recording files."""
    participant_audio_files: Sequence[_models.RecordingCompletedParticipantAudioFile] | None
    """The trashed files with single participants' audio."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {
        "start_time": "date-time",
        "recording_files": ["RecordingTrashedRecordingFile"],
        "participant_audio_files": ["RecordingCompletedParticipantAudioFile"],
    }
