# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class UserRecording(_Record):
    account_id: str | None
    """ID of the user's account."""
    duration: int | None
    """Duration of the recording or meeting."""
    host_id: str | None
    """User ID of the meeting's host."""
    id: int | None
    """The meeting's ID."""
    recording_count: int | None
    """Number of recording files in the answer, those in `recording_files` and in
    `participant_audio_files`.
    """
    start_time: datetime.datetime | None
    """When the meeting started."""
    topic: str | None
    """Topic of the meeting."""
    total_size: int | None
    """Size of all files of the recording together, those in `recording_files` and in
    `participant_audio_files`.
    """
    type_: str | None
    """What was recorded. Meetings: `1` instant, `2` scheduled, `3` recurring at no fixed time, `4`
    with a Personal Meeting ID (PMI), `7` Personal Audio Conference (PAC), `8` recurring at fixed
    times. Webinars: `5` once, `6` recurring at no fixed time, `9` recurring at fixed times.

    Known values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `99`.
    """
    uuid: str | None
    """UUID of this instance of the meeting. Every instance has its own."""
    recording_play_passcode: str | None
    """Passcode of the recording in the form that links take: `play_url` or `share_url` followed by
    `?pwd=` and this text plays it at once.
    """
    auto_delete: bool | None
    """Whether the cloud recording is deleted automatically. Known only if the host's recordings are
    set to be deleted after a number of days.
    """
    auto_delete_date: datetime.date | None
    """Date on which the recording is deleted automatically. Absent unless `auto_delete` is `true`."""
    recording_files: Sequence[_models.RecordingFile] | None
    """The files of the recording."""
    download_access_token: str | None
    """JWT for downloading the recording. Present only if `include_fields` asks for it."""
    password: str | None
    """Password of the cloud recording. It needs the permission to view the content of recordings in
    the role of the authorizing user.
    """
    participant_audio_files: Sequence[_models.ParticipantAudioFile] | None
    """Audio files of the single participants. Present only if the setting is on that records each
    of them separately.
    """

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {
        "start_time": "date-time",
        "auto_delete_date": "date",
        "recording_files": ["RecordingFile"],
        "participant_audio_files": ["ParticipantAudioFile"],
    }
