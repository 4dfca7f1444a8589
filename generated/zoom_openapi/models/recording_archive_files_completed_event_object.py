# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class RecordingArchiveFilesCompletedEventObject(_Record):
    uuid: str | None
    """UUID of the recorded instance of the meeting or webinar."""
    id: int | None
    """ID of the recorded meeting or webinar."""
    host_id: str | None
    """User ID of the meeting's or webinar's host."""
    topic: str | None
    """Topic of the meeting or webinar."""
    type_: int | None
    """Type of the archived meeting or webinar. For a meeting: `1` instant, `2` scheduled, `3`
    recurring without fixed time, `4` with the personal meeting ID, `7` personal audio conference,
    `8` recurring with fixed time. For a webinar: `5` webinar, `6` recurring without fixed time, `9`
    recurring with fixed time. Also possible: `100`.

    Known values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `100`.
    """
    start_time: datetime.datetime | None
    """When the meeting or webinar started."""
    timezone: str | None
    """Time zone of the meeting or webinar."""
    duration: int | None
    """How long the meeting or webinar was planned to last, in minutes."""
    duration_in_second: int | None
    """Duration of the meeting or webinar, in seconds."""
    total_size: int | None
    """Size of the archive in bytes."""
    recording_count: int | None
    """Number of archived files."""
    meeting_type: str | None
    """Whether it was internal or external. For an external one `id`, `host_id` and `topic` are left
    out.

    Known values: `internal`, `external`.
    """
    account_name: str | None
    """Name of the user's account."""
    complete_time: datetime.datetime | None
    """When the archiving was completed."""
    is_breakout_room: bool | None
    """Whether these are the files of a breakout room."""
    parent_meeting_id: str | None
    """UUID of the main meeting. Present if `is_breakout_room` is `true`."""
    archive_files: Sequence[_models.RecordingArchiveFilesCompletedArchiveFile] | None
    """The archived files of the meeting or webinar."""
    status: str | None
    """Whether the archive is completed or still being processed.

    Known values: `completed`, `processing`.
    """
    group_id: str | None
    """IDs of the primary groups of those participants who belong to the account, separated by
    commas.
    """

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {
        "start_time": "date-time",
        "complete_time": "date-time",
        "archive_files": ["RecordingArchiveFilesCompletedArchiveFile"],
    }
