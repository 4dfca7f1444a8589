# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class AccountRecording(_Record):
    duration: int | None
    """Scheduled duration of the meeting."""
    host_id: str | None
    """User ID of the meeting's host."""
    id: int | None
    """The meeting's ID."""
    recording_count: int | None
    """Number of recordings found in the account."""
    recording_files: Sequence[_models.RecordingFile] | None
    """The files of the recording."""
    start_time: datetime.datetime | None
    """When the meeting started."""
    topic: str | None
    """Topic of the meeting."""
    total_size: int | None
    """Size of all files of the recording together, in bytes."""
    type_: int | None
    """What was recorded. Meetings: `1` instant, `2` scheduled, `3` recurring at no fixed time, `4`
    with a Personal Meeting ID (PMI), `7` Personal Audio Conference (PAC), `8` recurring at fixed
    times. Webinars: `5` once, `6` recurring at no fixed time, `9` recurring at fixed times.

    Known values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `99`.
    """
    uuid: str | None
    """UUID of this instance of the meeting. Every instance has its own."""
    rc_zone: str | None
    """Recording zone of the Zoom Node platform. Present for RC recordings only."""
    instance_id: str | None
    """ID of the recording connector or hybrid recorder; absent from recordings made without one."""
    service_name: str | None
    """Name of the Zoom Node service."""
    external_storage_addr: str | None
    """Address of the NFS storage that holds the recordings."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"recording_files": ["RecordingFile"], "start_time": "date-time"}
