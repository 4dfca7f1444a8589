# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class RecordingTrashedRecordingFile(_Record):
    id: str | None
    """The recording file's ID."""
    meeting_id: str | None
    """ID of the meeting that was recorded."""
    recording_start: datetime.datetime | None
    """When the recording started."""
    recording_end: datetime.datetime | None
    """When the recording ended."""
    file_type: str | None
    """What the recording file holds: `MP4` video, `M4A` audio alone, `CHAT` the in-meeting chat as
    text, `TRANSCRIPT` a transcript (VTT), `CC` closed captions (VTT), `CSV` poll data, `TB` or
    `TIMELINE` timestamps. A timeline exists only if the setting to add timestamps to recordings is
    on.

    Known values: `MP4`, `M4A`, `CHAT`, `TRANSCRIPT`, `CSV`, `TB`, `CC`, `CHAT_MESSAGE`, `SUMMARY`,
    `TIMELINE`.
    """
    file_extension: str | None
    """File extension of the recording file.

    Known values: `MP4`, `M4A`, `TXT`, `VTT`, `CSV`, `JSON`, `JPG`.
    """
    file_name: str | None
    """Name of the file."""
    file_size: int | None
    """Size of the recording file."""
    play_url: str | None
    """Link for playing the recording file."""
    download_url: str | None
    """Address from which the file can be downloaded. A recording that is private or has a passcode
    needs a token.
    """
    status: str | None
    """State of the recording file.

    Known values: `completed`, `processing`.
    """
    recording_type: str | None
    """What the recording file shows or holds.

    Known values: `shared_screen_with_speaker_view(CC)`, `shared_screen_with_speaker_view`,
    `shared_screen_with_gallery_view`, `gallery_view`, `shared_screen`, `audio_only`,
    `audio_transcript`, `chat_file`, `active_speaker`, `host_video`, `audio_only_each_participant`,
    `cc_transcript`, `closed_caption`, `poll`, `timeline`, `thumbnail`, `audio_interpretation`,
    `summary`, `summary_next_steps`, `summary_smart_chapters`, `production_sutdio`.
    """

    _READERS = {"recording_start": "date-time", "recording_end": "date-time"}
