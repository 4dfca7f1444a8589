# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class RecordingArchiveFilesCompletedEventObject(_Record, init=False):
    uuid: str | None
    """UUID of this instance of the meeting. Every instance has its own."""
    id: int | None
    """Unique ID of the object that holds it."""
    host_id: str | None
    """User ID of the meeting's host."""
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
    duration_in_second: int | None
    """Duration of the meeting or webinar, in seconds."""
    total_size: int | None
    """Size of all files of the recording together, those in `recording_files` and in
    `participant_audio_files`.
    """
    recording_count: int | None
    """Number of recording files in the answer, those in `recording_files` and in
    `participant_audio_files`.
    """
    meeting_type: str | None
    """Type of the meeting."""
    account_name: str | None
    """Name of the account that the meeting or webinar belongs to."""
    complete_time: datetime.datetime | None
    """Always an empty text."""
    is_breakout_room: bool | None
    """Whether these are the files of a breakout room."""
    parent_meeting_id: str | None
    """UUID of the meeting that the breakout room belongs to. Present only when `is_breakout_room`
    is
    `true`.
    """
    archive_files: Sequence[_models.RecordingArchiveFilesCompletedEventObjectArchiveFile] | None
    """The archived files of the meeting or webinar."""
    status: str | None
    """State of the plan."""
    group_id: str | None
    """ID of the group."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {
        "start_time": "date-time",
        "complete_time": "date-time",
        "archive_files": ["RecordingArchiveFilesCompletedEventObjectArchiveFile"],
    }
