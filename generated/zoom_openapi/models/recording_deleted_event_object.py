# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class RecordingDeletedEventObject(_Record, init=False):
    id: int | None
    """Unique ID of the object that holds it."""
    uuid: str | None
    """UUID of this instance of the meeting. Every instance has its own."""
    host_id: str | None
    """User ID of the meeting's host."""
    account_id: str | None
    """ID of the account."""
    topic: str | None
    """Topic of the meeting."""
    type_: int | None
    """Code of the plan."""
    start_time: datetime.datetime | None
    """When the meeting starts or started."""
    timezone: str | None
    """Time zone of the start."""
    duration: int | None
    """How long the meeting is, in minutes."""
    share_url: str | None
    """The registrant's own link to the on-demand recording. Its token `tk` is good for watching the
    recording, not for joining the meeting.
    """
    total_size: int | None
    """Size of all files of the recording together, those in `recording_files` and in
    `participant_audio_files`.
    """
    recording_count: int | None
    """Number of recording files in the answer, those in `recording_files` and in
    `participant_audio_files`.
    """
    recording_files: Sequence[_models.RecordingDeletedEventObjectRecordingFile] | None
    """The files of the recording."""
    participant_audio_files: (
        Sequence[_models.RecordingCompletedEventObjectParticipantAudioFile] | None
    )
    """Audio files of the single participants. Present only if the setting is on that records each
    of
    them separately.
    """

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {
        "start_time": "date-time",
        "recording_files": ["RecordingDeletedEventObjectRecordingFile"],
        "participant_audio_files": ["RecordingCompletedEventObjectParticipantAudioFile"],
    }
