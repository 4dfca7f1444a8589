# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class RecordingCompletedParticipantAudioFile(_Record):
    id: str | None
    """ID of the participant's audio file."""
    recording_start: datetime.datetime | None
    """When the recording started."""
    recording_end: datetime.datetime | None
    """When the recording ended."""
    file_type: str | None
    """What the file holds: `MP4` video, `M4A` audio alone, `TIMELINE` timestamps as JSON (only with
    the setting to add timestamps to recordings), `TRANSCRIPT` a transcript, `CHAT` the chat, `CC`
    closed captions, `CSV` a table.
    """
    file_name: str | None
    """Name of the recording file with the participant's audio."""
    file_size: int | None
    """Bytes the recording file takes."""
    file_extension: str | None
    """File extension of the recording file."""
    play_url: str | None
    """Link for playing the recording file."""
    download_url: str | None
    """Address from which the file can be downloaded, with the `download_token` as bearer token."""
    file_path: str | None
    """Path of the recording file. Only for Zoom On-Premise accounts, in place of `download_url`."""
    status: str | None
    """State of the participant's audio file.

    Known values: `completed`, `processing`.
    """

    _READERS = {"recording_start": "date-time", "recording_end": "date-time"}
