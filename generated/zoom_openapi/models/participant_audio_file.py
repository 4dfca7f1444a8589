# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class ParticipantAudioFile(_Record):
    download_url: str | None
    """Address from which the participant's audio can be downloaded. An OAuth app sends its user's
    access token as the bearer token.
    """
    file_name: str | None
    """Name of the recording file with the participant's audio."""
    file_path: str | None
    """Path of the recording file. Only for Zoom On-Premise accounts, in place of `download_url`."""
    file_size: int | None
    """Bytes the recording file takes."""
    file_type: str | None
    """What the file holds: `MP4` video, `M4A` audio alone, `TIMELINE` timestamps as JSON (only with
    the setting to add timestamps to recordings), `TRANSCRIPT` a transcript, `CHAT` the chat, `CC`
    closed captions, `CSV` a table.

    Known values: `MP4`, `M4A`, `TIMELINE`, `TRANSCRIPT`, `CHAT`, `CC`, `CSV`.
    """
    id: str | None
    """ID of the participant's audio file."""
    play_url: str | None
    """Link for playing the recording file."""
    recording_end: datetime.datetime | None
    """When the recording ended."""
    recording_start: datetime.datetime | None
    """When the recording started."""
    status: str | None
    """State of the participant's audio file.

    Known values: `completed`.
    """

    _READERS = {"recording_end": "date-time", "recording_start": "date-time"}
